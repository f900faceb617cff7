import { describe, expect, it } from "vitest"
import { isForeignPage } from "./foreign-page"

describe("foreign pages", () => {
  it.each([
    ["a program that is no browser", undefined, false],
    ["the admin's own page", "https://api.cholang.example", false],
    ["a page that the settings name", "https://van-phong.cholang.example", false],
    ["the shop, on the same site", "https://cholang.example", true],
    ["another port of the host", "https://api.cholang.example:8443", true],
    ["a page that hides its origin", "null", true],
  ])("%s", (_who, origin, isForeign) => {
    const host = "api.cholang.example"
    expect(isForeignPage({ origin, host }, "https://van-phong.cholang.example")).toBe(isForeign)
  })
})
