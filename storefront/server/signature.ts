import { createHmac, timingSafeEqual } from "node:crypto"

const TOLERANCE_SECONDS = 300

/** Whether a body was signed by the backend (HMAC-SHA256 over `timestamp.body`) within the last five minutes. */
export function isSigned(
  body: string,
  timestamp: unknown,
  signature: unknown,
  secret: string,
  now: Date,
): boolean {
  if (typeof timestamp !== "string" || typeof signature !== "string" || !/^\d+$/.test(timestamp)) {
    return false
  }
  if (Math.abs(now.getTime() / 1000 - Number(timestamp)) > TOLERANCE_SECONDS) {
    return false
  }
  const expected = Buffer.from(
    `sha256=${createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex")}`,
  )
  const given = Buffer.from(signature)
  return given.length === expected.length && timingSafeEqual(given, expected)
}
