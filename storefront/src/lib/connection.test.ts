import { expect, test } from "vitest"
import { addressBehind, isSecure } from "./connection.ts"

test.each([
  [0, "203.0.113.9", "10.0.0.1"],
  [1, "198.51.100.7, 203.0.113.9", "203.0.113.9"],
  [2, "198.51.100.7, 203.0.113.9", "198.51.100.7"],
  [1, null, "10.0.0.1"],
  [2, "203.0.113.9", "10.0.0.1"],
])("behind %i proxies that say %s a person comes from %s", (hops, forwardedFor, address) => {
  expect(addressBehind(hops, "10.0.0.1", forwardedFor)).toBe(address)
})

test("a proxy that speaks TLS makes the connection a secure one", () => {
  const request = new Request("http://cho.example/", { headers: { "x-forwarded-proto": "https" } })
  expect(isSecure({ url: new URL(request.url), request })).toBe(true)
  expect(isSecure({ url: new URL(request.url), request: new Request(request.url) })).toBe(false)
})
