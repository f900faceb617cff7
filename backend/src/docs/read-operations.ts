import { existsSync, readdirSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { findAccess } from "@cho-lang/marketplace/api/producer/access"
import { type Asked, askedBy } from "@cho-lang/marketplace/lib/openapi/asked"
import type { Operation } from "@cho-lang/marketplace/lib/openapi/describe-api"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { isString } from "@medusajs/framework/utils"

const OURS = "@cho-lang/"
const load = createRequire(__filename)

/** The folders with routes of this market: its own and those of its plugins, which are registered by these names. */
export const apiFoldersOf = (plugins: string[]): string[] => [
  path.resolve(__dirname, "../api"),
  ...plugins
    .filter((name) => name.startsWith(OURS))
    .map((name) => path.join(path.dirname(load.resolve(`${name}/package.json`)), ".medusa/server/src/api"))
    .filter(existsSync),
]

/** Every route below these folders: its methods and docstrings from its file, what it asks from the middlewares. */
export function readOperations(folders: string[]): Operation[] {
  const middlewares = folders.flatMap(middlewaresOf)
  return folders.flatMap((folder) =>
    routeFilesOf(folder).flatMap((file) => {
      const route = routePath(folder, file)
      return handlersOf(readFileSync(file, "utf8")).map(({ method, text }) => ({
        ...{ method, path: route, text },
        asked: askedOf(middlewares, method, route),
        access: route.startsWith("/producer") ? (findAccess(method, route) ?? undefined) : undefined,
      }))
    }),
  )
}

const routeFilesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /(^|[\\/])route\.(js|ts)$/.test(name))
    .map((name) => path.join(folder, name))

/** `…/orders/[id]/route.js` → `/orders/:id`, as Medusa reads it. */
const routePath = (folder: string, file: string): string =>
  `/${path.relative(folder, path.dirname(file)).replaceAll(path.sep, "/")}`.replace(/\[([^\]]+)\]/g, ":$1")

const HANDLER =
  /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:exports\.|(?:export )?(?:async )?(?:function|const) )(GET|POST|PUT|PATCH|DELETE)\b/g

/** The handlers of a route file with what stands above them; a build keeps the comments, and turns `export const` into `exports.`. */
export const handlersOf = (source: string): { method: string; text: string }[] =>
  [...source.matchAll(HANDLER)].map(([, comment = "", method = ""]) => ({
    method,
    text: comment
      .split("\n")
      .map((line) => line.replace(/^\s*\* ?/, "").trim())
      .join("\n")
      .trim(),
  }))

function middlewaresOf(folder: string): MiddlewareRoute[] {
  const file = path.join(folder, "middlewares")
  const isThere = [".js", ".ts"].some((ending) => existsSync(file + ending))
  return isThere ? (load(file).default.routes ?? []) : []
}

function askedOf(middlewares: MiddlewareRoute[], method: string, route: string): Asked {
  const fitting = middlewares.filter(
    (one) => isString(one.matcher) && one.matcher === route && methodsOf(one).includes(method),
  )
  return Object.assign({}, ...fitting.flatMap((one) => (one.middlewares ?? []).map(askedBy)))
}

const methodsOf = ({ methods }: MiddlewareRoute): string[] => [methods ?? []].flat()
