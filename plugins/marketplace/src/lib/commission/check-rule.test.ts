import { expect, test } from "vitest"
import { type NewRule, problemOfRule } from "./check-rule"

const NOW = new Date("2026-11-25T10:00:00+07:00")
const RULE: NewRule = {
  name: "Phí sàn",
  scope: "global",
  producer_id: null,
  product_group_code: null,
  percent_bp: 500,
  fixed_amount: 0,
  min_amount: null,
  max_amount: null,
  vat_bp: 800,
  priority: 0,
  valid_from: NOW,
  valid_to: null,
}

test("a rule that begins now and holds together has no problem", () => {
  expect(problemOfRule(RULE, NOW)).toBeNull()
  expect(
    problemOfRule({ ...RULE, scope: "producer", producer_id: "p", product_group_code: "food" }, NOW),
  ).toBeNull()
})

test.each([
  [{ scope: "producer" as const }, "names it"],
  [{ producer_id: "p" }, "names it"],
  [{ scope: "product_group" as const }, "names the group"],
  [{ product_group_code: "food" }, "names no product group"],
  [{ min_amount: 2, max_amount: 1 }, "cannot be more than the most"],
  [{ valid_from: new Date(NOW.getTime() - 1) }, "in the past"],
  [{ valid_to: NOW }, "ends after it began"],
])("%o is refused in words", (change, words) => {
  expect(problemOfRule({ ...RULE, ...change }, NOW)).toContain(words)
})
