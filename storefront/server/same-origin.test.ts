import { expect, test } from "vitest"
import { isSameOrigin } from "./same-origin.ts"

const post = (headers: Record<string, string>) => ({
  method: "POST",
  headers: { host: "cho.example:4321", ...headers },
})

test.each([
  [{ origin: "http://cho.example:4321" }, true],
  [{ origin: "https://cho.example:4321" }, true],
  [{}, true],
  [{ "sec-fetch-site": "same-origin" }, true],
  [{ origin: "http://evil.example" }, false],
  [{ origin: "http://cho.example" }, false],
  [{ origin: "null" }, false],
  [{ "sec-fetch-site": "cross-site" }, false],
  [{ "sec-fetch-site": "same-site" }, false],
])("a form with %o: %s", (headers, allowed) => {
  expect(isSameOrigin(post(headers as Record<string, string>))).toBe(allowed)
})

test("reading is open to everybody", () => {
  expect(isSameOrigin({ method: "GET", headers: { origin: "http://evil.example" } })).toBe(true)
})
