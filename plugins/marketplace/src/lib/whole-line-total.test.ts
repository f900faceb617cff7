import { BigNumber } from "@medusajs/framework/utils"
import { expect, test } from "vitest"
import { wholeLineTotal } from "./whole-line-total"

test("what came back of a line still counts in what all of it was sold for", () => {
  const line = {
    ...{ id: "jam", unit_price: new BigNumber(120_000), quantity: new BigNumber(2), is_tax_inclusive: true },
    adjustments: [{ amount: 20_000, is_tax_inclusive: true }],
  }
  const back = { ...line, detail: { return_received_quantity: 1 } }
  expect([wholeLineTotal(line), wholeLineTotal(back)]).toEqual([220_000, 220_000])
})
