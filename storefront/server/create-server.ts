import { createHash } from "node:crypto"
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import { gzipSync } from "node:zlib"
import sirv from "sirv"
import { LARGEST_FORM, largestBody, refusedBody } from "./body-limit.ts"
import { cacheKey } from "./cache-key.ts"
import { CapturedResponse } from "./captured-response.ts"
import { type Page, PageCache, type Rendered } from "./page-cache.ts"
import { targetOf } from "./request-target.ts"
import { isSameOrigin } from "./same-origin.ts"
import { SECURITY_HEADERS } from "./security-headers.ts"
import { isSigned } from "./signature.ts"

type Handler = (req: IncomingMessage, res: ServerResponse, next: () => void | Promise<void>) => unknown
type Options = { astro: Handler; clientDir: string; mediaDir: string; invalidationSecret: string }

const CACHE_BYTES = 64 * 1024 * 1024
const LARGEST_BODY = 64 * 1024
/** Ten photos of a phone on a slow line; headers still have to come within a minute. */
const UPLOAD_TIMEOUT_MS = 30 * 60_000
const TAGS_HEADER = "x-cache-tags"
const MAX_AGE_HEADER = "x-cache-max-age"

/** The shop's HTTP server: files, kept pages, and Astro for everything else. */
export function createShopServer({ astro, clientDir, mediaDir, invalidationSecret }: Options): Server {
  const cache = new PageCache({ maxBytes: CACHE_BYTES, now: Date.now })
  const files = sirv(clientDir, { gzip: true, immutable: true, maxAge: 31_536_000, etag: true })
  const media = sirv(mediaDir, {
    dev: true,
    setHeaders: (res) => {
      res.setHeader("cache-control", "public, max-age=31536000, immutable")
      res.setHeader("x-content-type-options", "nosniff")
    },
  })

  const render = async (req: IncomingMessage): Promise<Rendered & { cookies: string[] }> => {
    const captured = new CapturedResponse(req)
    const notFound = async () => {
      req.url = "/404"
      await astro(req, captured, () => void captured.writeHead(404).end())
    }
    const handled = Promise.resolve(astro(req, captured, notFound))
    const { status, headers, body } = await Promise.race([captured.whole, handled.then(() => captured.whole)])
    const { [TAGS_HEADER]: tags, [MAX_AGE_HEADER]: maxAge, "set-cookie": cookies = [], ...rest } = headers
    return {
      status,
      headers: rest as Record<string, string>,
      body,
      tags: String(tags ?? "").split(","),
      maxAgeSeconds: cookies.length > 0 ? 0 : Number(maxAge ?? 0),
      cookies: [cookies].flat(),
    }
  }

  const answerPage = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const key = req.method === "GET" ? cacheKey(req.url ?? "/") : null
    if (key === null) {
      const { cookies, ...rendered } = await render(req)
      if (cookies.length > 0) {
        res.setHeader("set-cookie", cookies)
      }
      sendPage(req, res, { ...rendered, gzipped: compress(req, rendered.body) }, "private, no-store")
      return
    }
    const kept = cache.get(key)
    const page = kept ?? (await cache.render(key, () => render(req)))
    res.setHeader("x-cache", kept ? "hit" : "miss")
    sendPage(req, res, page, page.status === 200 ? "public, max-age=0, must-revalidate" : "no-store")
  }

  const invalidate = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const body = await readBody(req)
    const { "x-timestamp": timestamp, "x-signature": signature } = req.headers
    if (body === null || !isSigned(body, timestamp, signature, invalidationSecret, new Date())) {
      sendJson(res, 403, { message: "This call is not signed." })
      return
    }
    sendJson(res, 200, { dropped: cache.invalidate(tagsIn(body)) })
  }

  const answer = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const url = req.url ?? "/"
    const refused = refusedBody(req)
    if (url === "/api/health") {
      sendJson(res, 200, { status: "ok" })
    } else if (!isSameOrigin(req)) {
      sendJson(res, 403, { message: "This form was sent from another site." })
    } else if (refused) {
      refuseBody(req, res, refused)
    } else if (url === "/api/cache/invalidate" && req.method === "POST") {
      await invalidate(req, res)
    } else if (url.startsWith("/media/")) {
      req.url = url.slice("/media".length)
      await unlessServed(media, req, res)
      sendJson(res, 404, { message: "There is no such picture." })
    } else {
      if (url.startsWith("/_astro/") || /^\/[\w-]+\.(svg|ico|png|txt|webmanifest)$/.test(url)) {
        res.setHeader("x-content-type-options", "nosniff")
        await unlessServed(files, req, res)
      }
      await answerPage(req, res)
    }
  }

  return createServer({ requestTimeout: UPLOAD_TIMEOUT_MS }, (req, res) => {
    // A file that is gone by the time it is opened, as in a deployment, is told to nobody else.
    res.once("pipe", (source) => source.once("error", () => fail(res)))
    answer(req, res).catch(() => fail(res))
  })
}

/** Goes on where the handler has nothing to answer; what it answers ends here. */
const unlessServed = (handler: Handler, req: IncomingMessage, res: ServerResponse): Promise<void> =>
  new Promise((goOn) => {
    handler(req, res, goOn)
  })

/** Nothing that one request does may end the process. An answer that has begun is broken off, not ended as if it were whole. */
function fail(res: ServerResponse): void {
  if (res.headersSent) {
    res.destroy()
    return
  }
  res.writeHead(500, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" })
  res.end("Chợ đang gặp trục trặc. Bạn thử lại sau ít phút nhé.")
}

const acceptsGzip = (req: IncomingMessage) => String(req.headers["accept-encoding"] ?? "").includes("gzip")

function compress(req: IncomingMessage, body: Buffer): Buffer {
  return acceptsGzip(req) ? gzipSync(body) : Buffer.alloc(0)
}

function sendPage(req: IncomingMessage, res: ServerResponse, page: Page, cacheControl: string): void {
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

/** Scripts are told why; a form of the portal comes back to its page, which says it in words. */
function refuseBody(req: IncomingMessage, res: ServerResponse, status: 411 | 413): void {
  const { path, query } = targetOf(req)
  const isForm = String(req.headers.accept ?? "").includes("text/html")
  if (isForm && largestBody(path) > LARGEST_FORM) {
    query.set("loi", "file_too_large")
    res.writeHead(303, { location: `${path}?${query}`, "cache-control": "no-store" }).end()
    return
  }
  sendJson(res, status, { code: "file_too_large", message: "What was sent is too large." })
}

function sendJson(res: ServerResponse, status: number, body: unknown): void {
  res.writeHead(status, { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" })
  res.end(JSON.stringify(body))
}

/** The body as text, or null when it is larger than anything the shop is sent. */
async function readBody(req: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of req) {
    bytes += chunk.length
    if (bytes > LARGEST_BODY) {
      return null
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString("utf8")
}

function tagsIn(body: string): string[] {
  try {
    const { tags } = JSON.parse(body) as { tags?: unknown }
    return Array.isArray(tags) ? tags.filter((tag) => typeof tag === "string") : []
  } catch {
    return []
  }
}
