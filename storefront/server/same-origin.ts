import type { IncomingMessage } from "node:http"

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"])

/**
 * Whether a request may change something: browsers name the page that sends a form, and it must be on the host that
 * the form is sent to, whichever host that is. Programs without a browser name none and carry no cookies of anybody.
 */
export function isSameOrigin(req: Pick<IncomingMessage, "method" | "headers">): boolean {
  if (SAFE_METHODS.has(req.method ?? "GET")) {
    return true
  }
  const { origin, host, "sec-fetch-site": site } = req.headers
  if (origin !== undefined && origin !== "null") {
    return URL.canParse(origin) && new URL(origin).host === host
  }
  return origin === undefined && (site === undefined || site === "same-origin" || site === "none")
}
