import type { IncomingMessage } from "node:http"

/** A request's path and query as they were sent: `//` and the like are no URLs, and still have to be answered. */
export function targetOf({ url = "/" }: Pick<IncomingMessage, "url">): {
  path: string
  query: URLSearchParams
} {
  const [target = ""] = url.split("#")
  const [path = ""] = target.split("?")
  return { path, query: new URLSearchParams(target.slice(path.length)) }
}
