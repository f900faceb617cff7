import { createHmac, timingSafeEqual } from "node:crypto"

/** The token with which whoever placed an order group may read it: an HMAC of its id, safe in a URL. */
export function orderGroupToken(orderGroupId: string, secret: string): string {
  return createHmac("sha256", secret).update(`order-group:${orderGroupId}`).digest("base64url")
}

/** Compares in constant time; anything that is not the token is refused. */
export function isOrderGroupToken(token: unknown, orderGroupId: string, secret: string): boolean {
  const expected = Buffer.from(orderGroupToken(orderGroupId, secret))
  const given = Buffer.from(typeof token === "string" ? token : "")
  return given.length === expected.length && timingSafeEqual(given, expected)
}
