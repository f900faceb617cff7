import fc from "fast-check"
import { expect, test } from "vitest"
import { costsMore, exchangeDifference, givenPrice, unitWorth } from "./exchange-worth"
import { worthOf } from "./refund-amounts"

test("what costs as much or less can be wished for, and the difference goes back", () => {
  const back = { worth: 240_000, quantity: 2 }
  expect(costsMore({ ...back, price: 120_000 })).toBe(false)
  expect(costsMore({ ...back, price: 120_001 })).toBe(true)
  expect(exchangeDifference([{ ...back, price: 120_000 }])).toBe(0)
  expect(exchangeDifference([{ ...back, price: 35_500 }])).toBe(169_000)
})

test("goods that were bought with a discount are given again for what was paid", () => {
  const back = { worth: 66_667, quantity: 2 }
  expect(unitWorth(back)).toBe(33_333)
  expect(exchangeDifference([{ ...back, price: unitWorth(back) }])).toBe(1)
})

test("however many of the wished units come back, nothing dearer goes out and the rest is whole đồng", () => {
  const line = fc.record({
    total: fc.integer({ min: 0, max: 50_000_000 }),
    quantity: fc.integer({ min: 1, max: 60 }),
    returned: fc.integer({ min: 0, max: 59 }),
    asked: fc.integer({ min: 1, max: 60 }),
    came: fc.integer({ min: 1, max: 60 }),
    cheaper: fc.integer({ min: 0, max: 1_000_000 }),
  })
  fc.assert(
    fc.property(line, ({ total, quantity, returned, asked, came, cheaper }) => {
      fc.pre(returned + asked <= quantity && came <= asked)
      const worth = (units: number) =>
        worthOf([{ id: "a", quantity, total, returned }], [{ line_item_id: "a", quantity: units }])
      const price = Math.max(0, unitWorth({ worth: worth(asked), quantity: asked }) - cheaper)
      expect(costsMore({ worth: worth(asked), quantity: asked, price })).toBe(false)

      const exchanged = { worth: worth(came), quantity: came, price }
      const given = givenPrice(exchanged)
      const difference = exchangeDifference([exchanged])
      expect(Number.isInteger(given) && given >= 0 && price - given <= 1).toBe(true)
      expect(Number.isInteger(difference) && difference >= 0).toBe(true)
      expect(given * came + difference).toBe(worth(came))
    }),
    { numRuns: 1_000 },
  )
})
