import { expect, test } from "vitest"
import { cacheKey } from "./cache-key.ts"

test("parameters that mean nothing make no new page, and their order does not matter", () => {
  expect(cacheKey("/san-pham?utm_source=x&page=2&group=food&fbclid=1")).toBe(
    cacheKey("/san-pham?group=food&page=2"),
  )
  expect(cacheKey("/")).toBe("/?")
})

test.each([
  "/gio-hang",
  "/thanh-toan",
  "/don-hang/x?token=y",
  "/san-pham?q=tra",
  "/en/cart",
  "/api/suggest?q=a",
  "/kenh-nha-san-xuat",
  "/kenh-nha-san-xuat/san-pham",
  "/en/producer-portal/products",
])("%s is never kept", (url) => {
  expect(cacheKey(url)).toBeNull()
})

test.each(["/en", "/en/products/tra-sen", "/nha-san-xuat", "/nha-san-xuat/gom-1", "/san-pham/com"])(
  "%s is kept",
  (url) => {
    expect(cacheKey(url)).not.toBeNull()
  },
)
