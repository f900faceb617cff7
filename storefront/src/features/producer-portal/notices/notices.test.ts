import { expect, test } from "vitest"
import { vi } from "../../../i18n/vi.ts"
import { portalPathsFor } from "../../../portal-paths.ts"
import { pathOf, sentenceOf } from "./notices.ts"

const words = vi.portal.notices
const paths = portalPathsFor("vi")

test("an order is told with its number and sum, and leads to itself", () => {
  const notice = { kind: "order-received", params: { order_id: "order_1", display_id: 12, total: 120_000 } }
  expect(sentenceOf(words, notice)).toBe("Đơn mới số 12, 120.000\u00a0₫.")
  expect(pathOf(paths, notice)).toBe("/kenh-nha-san-xuat/don-hang/order_1")
})

test("what was sent back is told with its reason", () => {
  const params = { product_id: "prod_1", product_title: "Mật ong", reason: "Thiếu hạn dùng." }
  expect(sentenceOf(words, { kind: "listing-rejected", params })).toBe(
    "Sản phẩm Mật ong cần sửa trước khi bán. Lý do: Thiếu hạn dùng.",
  )
  expect(pathOf(paths, { kind: "listing-rejected", params })).toBe("/kenh-nha-san-xuat/san-pham/prod_1")
})

test("news of a kind that is not known still is news", () => {
  expect(sentenceOf(words, { kind: "something-new", params: {} })).toBe("Có tin mới từ chợ.")
  expect(pathOf(paths, { kind: "something-new", params: {} })).toBe("/kenh-nha-san-xuat")
})
