import type { IncomingMessage, ServerResponse } from "node:http"
import type { PageCache } from "./page-cache.ts"
import { sendJson } from "./send-json.ts"
import { isSigned } from "./signature.ts"

const LARGEST_BODY = 64 * 1024

/** Drops the pages of the tags that a signed call names; refuses with 403 what is not signed, and keeps everything. */
export async function invalidate(
  req: IncomingMessage,
  res: ServerResponse,
  { cache, secret }: { cache: PageCache; secret: string },
): Promise<void> {
  const body = await readBody(req)
  const { "x-timestamp": timestamp, "x-signature": signature } = req.headers
  if (body === null || !isSigned(body, timestamp, signature, secret, new Date())) {
    sendJson(res, 403, { message: "This call is not signed." })
    return
  }
  sendJson(res, 200, { dropped: cache.invalidate(tagsIn(body)) })
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
