import type { IncomingMessage, ServerResponse } from "node:http"
import { CapturedResponse } from "./captured-response.ts"
import type { Rendered } from "./page-cache.ts"

export type Handler = (req: IncomingMessage, res: ServerResponse, next: () => void | Promise<void>) => unknown

const TAGS_HEADER = "x-cache-tags"
const MAX_AGE_HEADER = "x-cache-max-age"

/** What Astro makes of a request: what may be kept of it, and the cookies, with which nothing may be kept. */
export async function renderPage(
  astro: Handler,
  req: IncomingMessage,
): Promise<Rendered & { cookies: string[] }> {
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
