import { createHash } from "node:crypto"
import type { IncomingMessage, ServerResponse } from "node:http"
import { gzipSync } from "node:zlib"
import type { Page } from "./page-cache.ts"
import { SECURITY_HEADERS } from "./security-headers.ts"

const acceptsGzip = (req: IncomingMessage) => String(req.headers["accept-encoding"] ?? "").includes("gzip")

/** A page for this request alone, that nobody else will ask for. */
export function compress(req: IncomingMessage, body: Buffer): Buffer {
  return acceptsGzip(req) ? gzipSync(body) : Buffer.alloc(0)
}

/** Sends a page whole, or says that the browser has it. */
export function sendPage(req: IncomingMessage, res: ServerResponse, page: Page, cacheControl: string): void {
  const gzip = acceptsGzip(req) && page.body.length > 0
  const body = gzip ? page.gzipped : page.body
  const headers: Record<string, string> = {
    ...SECURITY_HEADERS,
    "cache-control": cacheControl,
    ...page.headers,
    vary: "accept-encoding",
    "content-length": String(body.length),
  }
  if (gzip) {
    headers["content-encoding"] = "gzip"
  }
  if (cacheControl.startsWith("public")) {
    headers.etag = etagOf(page)
    if (req.headers["if-none-match"] === headers.etag) {
      res.writeHead(304, { etag: headers.etag, "cache-control": cacheControl }).end()
      return
    }
  }
  res.writeHead(page.status, headers)
  res.end(req.method === "HEAD" ? undefined : body)
}

const etags = new WeakMap<Page, string>()

function etagOf(page: Page): string {
  const known = etags.get(page)
  if (known) {
    return known
  }
  const etag = `W/"${createHash("sha1").update(page.body).digest("base64url")}"`
  etags.set(page, etag)
  return etag
}
