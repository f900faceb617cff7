import { readdirSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import type { AccessRow } from "../../src/api/producer/access"

const PLUGINS = path.resolve(__dirname, "../../..")
const HANDLER = /^export (?:(?:async )?function|const) (GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b/gm

/** `POST /producer/orders/:id/confirm`: the method and the path as the access table spells it. */
export const routeOf = ({ method, path }: Pick<AccessRow, "method" | "path">): string => `${method} ${path}`

/** Every handler in a route file below `src/api`, or below one actor's folder in it, of every plugin. */
export function writtenRoutes(actor = "producer"): string[] {
  return readdirSync(PLUGINS).flatMap((plugin) => {
    const api = path.join(PLUGINS, plugin, "src/api")
    return routeFiles(path.join(api, actor)).flatMap((file) => {
      const route = path.relative(api, path.dirname(file)).replace(/\[([a-z_]+)\]/g, ":$1")
      const handlers = readFileSync(file, "utf8").matchAll(HANDLER)
      return [...handlers].map(([, method]) => `${method} /${route}`)
    })
  })
}

function routeFiles(folder: string): string[] {
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    return files
      .filter(({ name }) => name === "route.ts")
      .map(({ parentPath, name }) => path.join(parentPath, name))
  } catch {
    return [] // This plugin brings no such routes.
  }
}

/** The access table as the booted backend reads it: with the rows of every plugin. */
export function accessTable(): AccessRow[] {
  // The backend runs in this process, so what it has loaded is found by the same name.
  return createRequire(__filename)("@cho-lang/marketplace/api/producer/access").ACCESS
}
