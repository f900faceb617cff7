import { once } from "node:events"
import { request } from "node:http"
import { json } from "node:stream/consumers"

const ZEROS = Buffer.alloc(64 * 1024)
const GIGABYTE = 1024 ** 3

/** How a flood ended: the answer, or none where the connection was cut; the bytes sent by then, and what they cost in memory. */
export type Flooded = { status: number | null; code: string | null; sent: number; grown: number }

/** Sends a multipart body of a gigabyte that does not say how long it is, until somebody has enough of it. */
export async function flood(url: URL, who: Record<string, string>, start: string): Promise<Flooded> {
  const headers = {
    "content-type": "multipart/form-data; boundary=x",
    "transfer-encoding": "chunked",
    ...who,
  }
  const before = process.memoryUsage.rss()
  const sending = request(url, { method: "POST", headers })
  const ended = Promise.race([
    once(sending, "response").then(async ([response]) => {
      const { code } = (await json(response)) as { code: string }
      return { status: response.statusCode as number, code }
    }),
    once(sending, "close").then(() => ({ status: null, code: null })),
  ]).catch(() => ({ status: null, code: null }))
  let isOver = false
  void ended.then(() => {
    isOver = true
    sending.destroy()
  })
  sending.write(start)
  let sent = 0
  let most = before
  while (!isOver && sent < GIGABYTE) {
    sent += ZEROS.length
    if (!sending.write(ZEROS)) {
      await Promise.race([once(sending, "drain").catch(() => null), ended])
    }
    most = Math.max(most, process.memoryUsage.rss())
  }
  sending.end()
  return { ...(await ended), sent, grown: most - before }
}
