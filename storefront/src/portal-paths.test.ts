import { expect, test } from "vitest"
import { portalPageOf, portalPathsFor, safeNext, translatedPortalPath } from "./portal-paths.ts"

test("every word of a path is in the page's language, and an id is itself", () => {
  expect(portalPathsFor("vi").to("products", ["prod_1", "anh"])).toBe(
    "/kenh-nha-san-xuat/san-pham/prod_1/anh",
  )
  expect(portalPathsFor("en").to("products", ["prod_1", "anh"], { xong: "saved" })).toBe(
    "/en/producer-portal/products/prod_1/photos?xong=saved",
  )
  expect(portalPathsFor("en").to("products", ["a/b"])).toBe("/en/producer-portal/products/a%2Fb")
})

test("a path names its page", () => {
  expect(portalPageOf("/kenh-nha-san-xuat")).toEqual({ page: "home", words: [] })
  expect(portalPageOf("/en/producer-portal/orders/1")).toEqual({ page: "orders", words: ["1"] })
  expect(portalPageOf("/kenh-nha-san-xuat/orders")).toEqual({ page: null, words: [] })
  expect(portalPageOf("/kenh-nha-san-xuat-khac")).toBeNull()
})

test("a page is found again in the other language", () => {
  expect(translatedPortalPath("/kenh-nha-san-xuat/ho-so/ngan-hang", "en")).toBe(
    "/en/producer-portal/application/bank",
  )
  expect(translatedPortalPath("/en/producer-portal/products/prod_1", "vi")).toBe(
    "/kenh-nha-san-xuat/san-pham/prod_1",
  )
  expect(translatedPortalPath("/san-pham", "en")).toBeNull()
})

test.each([
  ["/kenh-nha-san-xuat/don-hang/order_1?trang=2", "/kenh-nha-san-xuat/don-hang/order_1?trang=2"],
  ["/en/producer-portal/invitation?token=abc_-1", "/en/producer-portal/invitation?token=abc_-1"],
])("after signing in %s is a place to go to", (next, path) => {
  expect(safeNext(next)).toBe(path)
})

test.each([
  null,
  "",
  "https://evil.example/kenh-nha-san-xuat",
  "//evil.example/kenh-nha-san-xuat",
  "/\\evil.example",
  "/kenh-nha-san-xuat/..//evil.example",
  "/kenh-nha-san-xuat/../gio-hang",
  "/kenh-nha-san-xuat/khong-co",
  "/kenh-nha-san-xuat/dang-xuat",
  "javascript:alert(1)",
  "/kenh-nha-san-xuat/don-hang\nx",
  `/kenh-nha-san-xuat/don-hang/${"x".repeat(600)}`,
])("%j is none", (next) => {
  expect(safeNext(next)).toBeNull()
})
