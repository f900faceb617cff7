import { createHmac } from "node:crypto"
import { expect, test } from "vitest"
import { isSigned } from "./signature.ts"

const secret = "a-secret-of-some-length"
const now = new Date("2026-11-24T00:00:00Z")
const timestamp = String(now.getTime() / 1000)
const sign = (body: string, at = timestamp) =>
  `sha256=${createHmac("sha256", secret).update(`${at}.${body}`).digest("hex")}`

test("a body signed just now is accepted", () => {
  expect(isSigned("{}", timestamp, sign("{}"), secret, now)).toBe(true)
})

test.each([
  ["altered", "{ }", timestamp, sign("{}")],
  ["unsigned", "{}", timestamp, undefined],
  ["old", "{}", String(Number(timestamp) - 301), sign("{}", String(Number(timestamp) - 301))],
  ["from the future", "{}", String(Number(timestamp) + 301), sign("{}", String(Number(timestamp) + 301))],
  ["dated otherwise", "{}", "soon", sign("{}", "soon")],
])("a body that is %s is refused", (_, body, at, signature) => {
  expect(isSigned(body, at, signature, secret, now)).toBe(false)
})
