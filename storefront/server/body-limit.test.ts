import { expect, test } from "vitest"
import { refusedBody } from "./body-limit.ts"

const MB = 1024 * 1024
const refused = (url: string, bytes: number) =>
  refusedBody({ url, headers: { "content-length": String(bytes) } })

test.each([
  ["/gio-hang/them", 256 * 1024],
  ["/kenh-nha-san-xuat/dang-nhap", 256 * 1024],
  ["/kenh-nha-san-xuat/ho-so/giay-to", 16 * MB],
  ["/kenh-nha-san-xuat/san-pham/prod_1/anh?x=1", 152 * MB],
  ["/en/producer-portal/products/prod_1/photos", 152 * MB],
  ["/kenh-nha-san-xuat/nhap-xuat/", 6 * MB],
  ["/don-hang/ogrp_1/tra-hang/order_1?token=x", 76 * MB],
  ["/en/orders/ogrp_1/return/order_1", 76 * MB],
  ["/don-hang/ogrp_1", 256 * 1024],
])("%s takes %i bytes and not one more", (url, bytes) => {
  expect(refused(url, bytes)).toBeNull()
  expect(refused(url, bytes + 1)).toBe(413)
})

test("a body that does not say how long it is is not read", () => {
  expect(
    refusedBody({ url: "/kenh-nha-san-xuat/ho-so/giay-to", headers: { "transfer-encoding": "chunked" } }),
  ).toBe(411)
})

test("a request without a body passes", () => {
  expect(refusedBody({ url: "/", headers: {} })).toBeNull()
})
