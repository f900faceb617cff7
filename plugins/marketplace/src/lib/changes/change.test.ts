import { expect, test } from "vitest"
import { type ChangeRow, changeAudit, changeKey } from "./change"

const CHANGE = {
  id: "chg_1",
  producer_id: "producer_1",
  product_id: "prod_1",
  origin: "operator",
  proposed_by: "user_1",
  base: { title: "Mật ong" },
  proposed: { title: "Mật ong hoa nhãn" },
} as unknown as ChangeRow
const seller = { type: "producer", id: "pacc_1" } as const

test("help that a producer lets in is logged with both ids", () => {
  expect(changeAudit({ actor: seller, decision: "confirm" }, CHANGE)).toEqual({
    actor: { type: "operator", id: "user_1", on_behalf_of: "pacc_1" },
    producer_id: "producer_1",
    entity: "product",
    entity_id: "prod_1",
    action: "confirm_change",
    before: { title: "Mật ong" },
    after: { title: "Mật ong hoa nhãn" },
  })
})

test("any other decision is the decider's alone, with its reason", () => {
  const operator = { type: "operator", id: "user_2" } as const
  expect(changeAudit({ actor: seller, decision: "discard" }, CHANGE).actor).toEqual(seller)
  expect(changeAudit({ actor: operator, decision: "reject", reason: "Ảnh mờ" }, CHANGE)).toMatchObject({
    actor: operator,
    after: { title: "Mật ong hoa nhãn", reason: "Ảnh mờ" },
  })
})

test("a product's changes wait for one another, and a profile's do", () => {
  expect(changeKey(CHANGE)).toBe("product:prod_1")
  expect(changeKey({ ...CHANGE, product_id: null })).toBe("profile:producer_1")
})
