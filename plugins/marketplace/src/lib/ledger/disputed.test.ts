import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { disputeEntries } from "./disputed"

const dispute = (amount: number, state: "warning" | "open" | "won" | "lost") => ({
  id: "du_1",
  amount,
  state,
  reason: "product_not_received",
  opened_at: new Date(0),
  due_at: null,
})
const orders = [
  { order_id: "order_a", producer_id: "prod_a", amount: 100_000 },
  { order_id: "order_b", producer_id: "prod_b", amount: 200_001 },
]
const onBalance = (entries: ReturnType<typeof disputeEntries>) =>
  entries.flatMap(({ postings }) => postings).filter(({ account }) => account.endsWith(":balance"))

describe("a disputed card payment in the ledger", () => {
  it("the bank's question changes nothing; a withdrawal is owed no longer, to the đồng; a won one is owed again", () => {
    expect(disputeEntries(dispute(300_001, "warning"), orders)).toEqual([])
    expect(onBalance(disputeEntries(dispute(100_000, "open"), orders))).toEqual([
      { account: "producer:prod_a:balance", amount: 33_333 },
      { account: "producer:prod_b:balance", amount: 66_667 },
    ])
    const won = onBalance(disputeEntries(dispute(300_001, "won"), orders))
    expect(won).toHaveLength(4)
    expect(won.reduce((sum, { amount }) => sum + amount, 0)).toBe(0)
  })

  it("whatever was paid and disputed: the parts add up to the dispute", () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 20_000_000 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(amounts, fc.nat(100), (paid, percent) => {
        const total = paid.reduce((sum, amount) => sum + amount, 0)
        const amount = Math.floor((total * percent) / 100)
        const parts = onBalance(
          disputeEntries(
            dispute(amount, "lost"),
            paid.map((each, place) => ({ order_id: `o${place}`, producer_id: `p${place}`, amount: each })),
          ),
        )
        expect(parts.reduce((sum, part) => sum + part.amount, 0)).toBe(amount)
      }),
    )
  })
})
