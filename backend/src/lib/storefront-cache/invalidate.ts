import { createHmac } from "node:crypto"
import { setTimeout as delay } from "node:timers/promises"

export type InvalidationTarget = { storefrontUrl: string; secret: string }

const TIMEOUT_MS = 1_000
const TRIES = 3

/** The headers that prove to the storefront who calls: HMAC-SHA256 over `timestamp.body`, timestamp in unix seconds. */
export function signedHeaders(body: string, secret: string, now: Date): Record<string, string> {
  const timestamp = String(Math.floor(now.getTime() / 1000))
  const signature = createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex")
  return {
    "content-type": "application/json",
    "x-timestamp": timestamp,
    "x-signature": `sha256=${signature}`,
  }
}

/** Tells the storefront which kept pages are out of date. Answers whether it heard; a closed shop is no error. */
export async function invalidatePages(tags: string[], target: InvalidationTarget): Promise<boolean> {
  const body = JSON.stringify({ tags })
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    try {
      const response = await fetch(new URL("/api/cache/invalidate", target.storefrontUrl), {
        method: "POST",
        body,
        headers: signedHeaders(body, target.secret, new Date()),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
      return response.ok
    } catch {
      await delay(attempt * 100)
    }
  }
  return false
}
