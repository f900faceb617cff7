import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { capturedMark, droppedMark, liveShares, sumOf, takenForNothing } from "./shares"

const three = [
  { order_id: "order_a", amount: 120_000 },
  { order_id: "order_b", amount: 265_000 },
  { order_id: "order_c", amount: 0 },
]

const shares = fc
  .array(fc.integer({ min: 0, max: 9_000_000 }), { minLength: 1, maxLength: 40 })
  .map((amounts) => amounts.map((amount, index) => ({ order_id: `order_${index}`, amount })))

describe("shares of an intent", () => {
  it("what is not dropped is captured, and only that", () => {
    const [a, b, c] = three
    expect(liveShares(three, { session_id: "payses_1" })).toEqual(three)
    expect(liveShares(three, { order_b: "dropped" })).toEqual([a, c])
    expect(sumOf(liveShares(three, { order_b: "dropped", order_c: "dropped" }))).toBe(a?.amount)
    expect(takenForNothing(three, { captured_shares: "0,1,2", order_b: "dropped" })).toEqual([b])
    expect(takenForNothing(three, { captured_shares: "0,2", order_b: "dropped" })).toEqual([])
  })

  it("of a capture made by hand every dropped share is owed back", () => {
    expect(takenForNothing(three, { order_a: "dropped" })).toEqual([three[0]])
  })

  it("whichever shares are dropped before and after the capture: captured less given back is what is wanted", () => {
    fc.assert(
      fc.property(shares, fc.infiniteStream(fc.constantFrom("no", "before", "after")), (all, when) => {
        const fate = all.map((share) => ({ share, when: String(when.next().value) }))
        const marks = (moment: string) =>
          Object.assign(
            {},
            ...fate.filter((row) => row.when === moment).map(({ share }) => droppedMark(share)),
          )
        const taken = liveShares(all, marks("before"))
        const metadata = { ...marks("before"), ...capturedMark(all, taken), ...marks("after") }
        const wanted = fate.filter((row) => row.when === "no").map(({ share }) => share)
        expect(sumOf(taken) - sumOf(takenForNothing(all, metadata))).toBe(sumOf(wanted))
        expect(metadata.captured_shares?.length ?? 0).toBeLessThan(500)
      }),
    )
  })
})
