import { expect, test } from "vitest"
import { hashConfigOf } from "./spend-hash"

test("the price of a hash is what the provider is told, or its default", () => {
  const hashConfig = { logN: 10, r: 8, p: 1 }
  expect(hashConfigOf({ options: { providers: [{ id: "emailpass", options: { hashConfig } }] } })).toEqual(
    hashConfig,
  )
  expect(hashConfigOf({ options: { providers: [{ id: "emailpass" }] } })).toEqual({ logN: 15, r: 8, p: 1 })
  expect(hashConfigOf(undefined)).toEqual({ logN: 15, r: 8, p: 1 })
})
