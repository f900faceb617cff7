import fc from "fast-check"
import { expect, test } from "vitest"
import { parcelAmounts } from "./parcel-amounts"

test("the first parcel brings the shipping, each its goods, and together they are the order", () => {
  const lines = [
    { id: "tea", quantity: 3, total: 100_000 },
    { id: "bowl", quantity: 1, total: 50_000 },
  ]
  const amounts = parcelAmounts(20_000, lines, [
    { id: "ful_1", lines: [{ line_item_id: "tea", quantity: 1 }] },
    {
      id: "ful_2",
      lines: [
        { line_item_id: "tea", quantity: 2 },
        { line_item_id: "bowl", quantity: 1 },
      ],
    },
  ])
  expect([...amounts]).toEqual([
    ["ful_1", 53_333],
    ["ful_2", 116_667],
  ])
})

test("the shipping goes on with the next parcel that leaves once the one it went with was refused", () => {
  const lines = [{ id: "tea", quantity: 3, total: 300 }]
  const parcel = (id: string, shipped_at: string | null, refused_at: string | null = null) => ({
    ...{ id, lines: [{ line_item_id: "tea", quantity: 1 }] },
    shipped_at: shipped_at && `2026-11-0${shipped_at}T08:00:00Z`,
    refused_at: refused_at && `2026-11-0${refused_at}T08:00:00Z`,
  })
  const amounts = (...parcels: ReturnType<typeof parcel>[]) => [...parcelAmounts(20, lines, parcels).values()]
  expect(amounts(parcel("one", "1", "3"), parcel("two", "2"), parcel("three", "4"))).toEqual([120, 100, 120])
  expect(amounts(parcel("one", "1", "3"), parcel("two", null), parcel("three", null))).toEqual([
    120, 120, 100,
  ])
  expect(amounts(parcel("one", "1", "3"), parcel("two", "4", "5"), parcel("three", "6"))).toEqual([
    120, 120, 120,
  ])
  expect(amounts(parcel("one", "1"), parcel("two", "2", "3"), parcel("three", "4"))).toEqual([120, 100, 100])
})

test("however an order is packed, its parcels are whole đồng and add up to it", () => {
  const orders = fc.array(
    fc.record({ quantity: fc.integer({ min: 1, max: 9 }), total: fc.integer({ min: 0, max: 5_000_000 }) }),
    { minLength: 1, maxLength: 4 },
  )
  fc.assert(
    fc.property(orders, fc.integer({ min: 0, max: 90_000 }), fc.nat(), (drawn, shipping, seed) => {
      const lines = drawn.map((line, index) => ({ ...line, id: `line_${index}` }))
      const units = lines.flatMap(({ id, quantity }) => Array.from({ length: quantity }, () => id))
      const parcels = units.map((line_item_id, index) => ({
        id: `ful_${index}`,
        lines: [{ line_item_id, quantity: 1 }],
      }))
      parcels.sort((a, b) => ((a.id.length * 7 + seed) % 3) - ((b.id.length * 5 + seed) % 3))
      const total = shipping + lines.reduce((sum, line) => sum + line.total, 0)
      const amounts = [...parcelAmounts(shipping, lines, parcels).values()]
      expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(total)
      expect(amounts.every((amount) => Number.isInteger(amount) && amount >= 0)).toBe(true)
    }),
    { numRuns: 1_000 },
  )
})
