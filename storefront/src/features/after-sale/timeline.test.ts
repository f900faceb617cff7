import { expect, test } from "vitest"
import { vi } from "../../i18n/vi.ts"
import { noteOf, sentenceOf, type TimelineEntry, toneOf } from "./timeline.ts"

const entry = (facts: Partial<TimelineEntry>): TimelineEntry => ({
  at: "2026-11-26T08:00:00.000Z",
  kind: "order",
  state: null,
  actor_type: null,
  note: null,
  amount: null,
  return_request_id: null,
  ...facts,
})
const say = (facts: Partial<TimelineEntry>) => sentenceOf(vi.afterSale, entry(facts))

test("each moment of an order's way is a few words", () => {
  expect(say({ state: "delivered" })).toBe("Đã giao tới nơi")
  expect(say({ kind: "payment", amount: 260_000 })).toBe("Đã nhận 260.000\u00a0₫")
  expect(say({ kind: "return", state: "accepted" })).toBe("Đồng ý nhận lại hàng")
  expect(say({ kind: "exchange", state: "accepted" })).toBe("Đồng ý đổi hàng")
})

test("a refund says what it was for, and only that it was one where nobody knows", () => {
  expect(say({ kind: "refund", state: "shipping", amount: 20_000 })).toBe("Hoàn 20.000\u00a0₫ phí giao")
  expect(say({ kind: "refund", amount: 20_000 })).toBe("Hoàn 20.000\u00a0₫")
})

test("a state that is not known is named as it is", () => {
  expect(say({ state: "something-new" })).toBe("something-new")
  expect(say({ state: "toString" })).toBe("toString")
})

test("a dispute stands out, a completed return is good news", () => {
  expect(toneOf(entry({ kind: "return", state: "disputed" }))).toBe("bad")
  expect(toneOf(entry({ kind: "return", state: "refunded" }))).toBe("good")
  expect(toneOf(entry({ kind: "exchange", state: "exchanged" }))).toBe("good")
  expect(toneOf(entry({ kind: "exchange", state: "disputed" }))).toBe("bad")
  expect(toneOf(entry({ state: "packed" }))).toBe("plain")
})

test("a reason is that of the whole order, or of the parcel that came back", () => {
  const note = "Khách vắng nhà"
  expect(noteOf(vi.afterSale, entry({ state: "refused", note }))).toBe(note)
  expect(noteOf(vi.afterSale, entry({ state: "delivered", note }))).toBe(`Một phần quay về: ${note}`)
  expect(noteOf(vi.afterSale, entry({ kind: "return", state: "accepted", note }))).toBe(note)
})
