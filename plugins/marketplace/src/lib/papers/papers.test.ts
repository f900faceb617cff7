import { expect, test } from "vitest"
import { addressLabel } from "./address-label"
import { collectedWith, contentsOf, domesticPhone, type OrderPaper } from "./order-paper"
import { packingSlip } from "./packing-slip"
import { balanceRows } from "./statement"

const item = (id: string, quantity = 2) => ({
  id,
  product_title: "Trà ướp hương sen Tây Hồ, loại thượng hạng ủ bảy lượt hoa",
  variant_title: "Hộp 100 g",
  sku: null,
  quantity,
  total: 240_000,
  whole_total: 240_000,
})
const parcel = (id: string, line_item_id: string) => ({
  id,
  tracking_number: null,
  carrier: null,
  shipped_at: null,
  refused_at: null,
  items: [{ line_item_id, quantity: 1 }],
})
const order = (over: Partial<OrderPaper> = {}): OrderPaper => ({
  display_id: 1042,
  group_display_id: 1001,
  created_at: "2026-11-25T03:04:00Z",
  sender: { name: "Hộ gốm mẫu (demo)", phone: "+84912345678", address: "Số 1, Xã mẫu" },
  recipient: { name: "Nguyễn Thị Mẫu", phone: "+84987654321", address: "12 phố Mẫu, Phường Ba Đình" },
  items: [item("a"), item("b")],
  item_total: 480_000,
  discount_total: 0,
  shipping_total: 20_000,
  total: 500_000,
  to_collect: 500_000,
  parcels: [],
  ...over,
})
const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length

test("a paper is a PDF that brings its Vietnamese letters along", async () => {
  for (const pdf of [await packingSlip(order(), null), await addressLabel(order(), null)]) {
    const source = pdf.toString("latin1")
    expect(source.startsWith("%PDF-")).toBe(true)
    expect(source).toMatch(/BeVietnamPro-Regular[\s\S]*\/FontFile2/)
    expect(source).not.toContain("Helvetica")
    expect(pagesOf(pdf)).toBe(1)
  }
})

test("a long order goes on over pages, and a label is always one", async () => {
  const long = order({
    items: Array.from({ length: 40 }, (_, index) => item(`line_${index}`)),
    recipient: { name: "Tên dài ".repeat(30), phone: null, address: "Địa chỉ dài ".repeat(60) },
  })
  expect(pagesOf(await packingSlip(long, null))).toBe(4)
  expect(pagesOf(await addressLabel(long, null))).toBe(1)
})

test("a parcel's paper names what is in that parcel and its part of the money, shipping with the first one", () => {
  const [first, second] = [parcel("p1", "a"), parcel("p2", "b")]
  const paper = order({ parcels: [first, second] })
  expect(contentsOf(paper, null)).toHaveLength(2)
  expect(collectedWith({ ...paper, to_collect: 0 }, second)).toBe(0)
  expect(contentsOf(paper, second)).toEqual([item("b", 1)])
  expect([null, first, second].map((one) => collectedWith(paper, one))).toEqual([500_000, 140_000, 120_000])
  const refused = { ...first, shipped_at: "2026-11-25T03:04:00Z", refused_at: "2026-11-26T03:04:00Z" }
  const left = order({
    ...{ parcels: [refused, second], total: 380_000, to_collect: 380_000 },
    items: [{ ...item("a"), total: 120_000 }, item("b")],
  })
  expect(collectedWith(left, second)).toBe(140_000)
})

test("a phone is written as people here dial it", () => {
  expect(domesticPhone("+84912345678")).toBe("0912 345 678")
  expect(domesticPhone("+842438123456")).toBe("02438123456")
  expect(domesticPhone(null)).toBeNull()
})

test("what a statement says of the balance adds up from the month's first day to its last", () => {
  const rows = balanceRows({
    ...{ opening_balance: -40_000, sales: 900_000, refunds: 100_000, held_by_provider: 500_000 },
    ...{ collected: { cod: 300_000, bank_transfer: 0, card: 500_000 } },
    ...{ commission: 40_000, vat_on_commission: 3_200, withheld_vat: 8_000, withheld_pit: 4_000 },
    ...{ paid_out: 250_000, settled: 40_000, disputed: 20_000, closing_balance: 174_800 },
  })

  expect(rows.reduce((sum, [, amount]) => sum + amount, 0)).toBe(174_800)
})
