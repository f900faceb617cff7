import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { gzipSync } from "node:zlib"

const COMPRESSIBLE = /\.(css|js|svg|txt|webmanifest)$/
const root = path.resolve(import.meta.dirname, "../dist/client")

for (const name of readdirSync(root, { recursive: true, encoding: "utf8" })) {
  if (COMPRESSIBLE.test(name)) {
    const file = path.join(root, name)
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }))
  }
}
