import path from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { env } from "../src/lib/env.ts"
import { createShopServer } from "./create-server.ts"

const dist = fileURLToPath(new URL("../dist", import.meta.url))
const { handler } = await import(pathToFileURL(path.join(dist, "server/entry.mjs")).href)

const server = createShopServer({
  astro: handler,
  clientDir: path.join(dist, "client"),
  mediaDir: path.resolve(env.MEDIA_DIR),
  invalidationSecret: env.CACHE_INVALIDATION_SECRET,
})

server.on("error", (error: NodeJS.ErrnoException) => {
  const reason = error.code === "EADDRINUSE" ? `port ${env.STOREFRONT_PORT} is already in use` : error.message
  process.stderr.write(`The storefront cannot start: ${reason}.\n`)
  process.exit(1)
})
server.listen(env.STOREFRONT_PORT, env.HOST, () => {
  process.stdout.write(`The storefront listens on port ${env.STOREFRONT_PORT}.\n`)
})

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    server.close(() => process.exit(0))
    server.closeAllConnections()
  })
}
