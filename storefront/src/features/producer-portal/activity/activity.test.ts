import { expect, test } from "vitest"
import { messagesFor } from "../../../i18n/index.ts"
import { portalPathsFor } from "../../../portal-paths.ts"
import { deedOf, type Entry, factsOf, pathOf, titleOf } from "./activity.ts"

const t = messagesFor("vi")
const entry = (part: Partial<Entry>): Entry => ({
  id: "audit_1",
  actor_type: "producer",
  actor_id: "pacc_1",
  on_behalf_of: null,
  entity: "variant",
  entity_id: "variant_1",
  subject: null,
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

test("a line says what was done and to which order or goods", () => {
  expect(titleOf(t, entry({ entity: "order", action: "pack", subject: "12" }))).toBe("Gói hàng · Đơn 12")
  expect(titleOf(t, entry({ subject: "Mật ong, Hũ 500 g" }))).toBe("Sửa loại hàng, giá · Mật ong, Hũ 500 g")
  expect(titleOf(t, entry({}))).toBe("Sửa loại hàng, giá")
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

test("codes are people's words, and times are Vietnam's", () => {
  const told = (part: Partial<Entry>) => factsOf(t, entry(part)).map(({ before, after }) => [before, after])
  const vacation_from = "2026-11-30T17:00:00.000Z"
  expect(told({ entity: "producer", after: { vacation_from } })).toEqual([["", "01/12/2026"]])
  expect(told({ entity: "producer", after: { effective_at: "2026-11-30T18:30:00.000Z" } })).toEqual([
    ["", "01/12/2026 01:30"],
  ])
  const suspended = { before: { status: "approved" }, after: { status: "suspended" } }
  expect(told({ entity: "producer", ...suspended })).toEqual([["Đang mở", "Đang tạm ngừng"]])
  expect(told({ entity: "return_request", after: { status: "requested", reason: "damaged" } })).toEqual([
    ["", "Chờ bạn trả lời"],
    ["", "Hàng vỡ, hỏng"],
  ])
  expect(told({ entity: "producer", after: { bank_bin: "970436" } })).toEqual([["", "Vietcombank"]])
})

test("a line leads to what it is about while that is there", () => {
  const { to } = portalPathsFor("vi")
  const paths = portalPathsFor("vi")
  expect(pathOf(paths, entry({ entity: "order", entity_id: "order_1" }))).toBe(to("orders", ["order_1"]))
  expect(pathOf(paths, entry({ entity: "product", action: "delete" }))).toBeNull()
})
