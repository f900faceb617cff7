import { expect, test } from "vitest"
import { messagesFor } from "../../../i18n/index.ts"
import { portalPathsFor } from "../../../portal-paths.ts"
import { deedOf, type Entry, factsOf, pathOf } from "./activity.ts"

const t = messagesFor("vi")
const entry = (part: Partial<Entry>): Entry => ({
  id: "audit_1",
  actor_type: "producer",
  actor_id: "pacc_1",
  on_behalf_of: null,
  entity: "variant",
  entity_id: "variant_1",
  action: "update",
  before: null,
  after: null,
  created_at: "2026-11-23T07:05:00.000Z",
  ...part,
})

test("a deed that came after this page was built still has a line", () => {
  expect(deedOf(t.portal.activity, entry({}))).toBe("Sửa loại hàng, giá")
  expect(deedOf(t.portal.activity, entry({ entity: "moon", action: "land" }))).toBe("Thay đổi khác")
})

test("only what changed and has a name is shown, without tags and in people's words", () => {
  const before = { price: 120_000, description: "<p>Mật ong</p>", product_id: "prod_1", sku: "MO-1" }
  const after = { price: 130_000, description: "<p>Mật ong hoa nhãn</p>", product_id: "prod_2", sku: "MO-1" }
  expect(factsOf(t, entry({ before, after }))).toEqual([
    { name: "Giá", before: "120.000", after: "130.000" },
    { name: "Mô tả", before: "Mật ong", after: "Mật ong hoa nhãn" },
  ])
  expect(
    factsOf(t, entry({ entity: "order", before: { state: "new" }, after: { state: "handed_over" } })),
  ).toEqual([{ name: "Trạng thái", before: "Đơn mới", after: "Đang giao" }])
  expect(factsOf(t, entry({ entity: "producer_member", after: { role: "staff" } }))).toEqual([
    { name: "Vai trò", before: "", after: "Nhân viên" },
  ])
})

test("a line leads to what it is about while that is there", () => {
  const { to } = portalPathsFor("vi")
  const paths = portalPathsFor("vi")
  expect(pathOf(paths, entry({ entity: "order", entity_id: "order_1" }))).toBe(to("orders", ["order_1"]))
  expect(pathOf(paths, entry({ entity: "product", action: "delete" }))).toBeNull()
})
