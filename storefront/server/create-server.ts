import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import sirv from "sirv"
import { LARGEST_FORM, largestBody, refusedBody } from "./body-limit.ts"
import { cacheKey } from "./cache-key.ts"
import { invalidate } from "./invalidate.ts"
import { PageCache } from "./page-cache.ts"
import { type Handler, renderPage } from "./render-page.ts"
import { targetOf } from "./request-target.ts"
import { isSameOrigin } from "./same-origin.ts"
import { sendJson } from "./send-json.ts"
import { compress, sendPage } from "./send-page.ts"

type Options = { astro: Handler; clientDir: string; mediaDir: string; invalidationSecret: string }

const CACHE_BYTES = 64 * 1024 * 1024
/** Ten photos of a phone on a slow line; headers still have to come within a minute. */
const UPLOAD_TIMEOUT_MS = 30 * 60_000

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

  const answerPage = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const key = req.method === "GET" ? cacheKey(req.url ?? "/") : null
    if (key === null) {
      const { cookies, ...rendered } = await renderPage(astro, req)
      if (cookies.length > 0) {
        res.setHeader("set-cookie", cookies)
      }
      sendPage(req, res, { ...rendered, gzipped: compress(req, rendered.body) }, "private, no-store")
      return
    }
    const kept = cache.get(key)
    const page = kept ?? (await cache.render(key, () => renderPage(astro, req)))
    res.setHeader("x-cache", kept ? "hit" : "miss")
    sendPage(req, res, page, page.status === 200 ? "public, max-age=0, must-revalidate" : "no-store")
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
      await invalidate(req, res, { cache, secret: invalidationSecret })
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
