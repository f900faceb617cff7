import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { disputeEntries, type PaidOrder } from "./disputed"

const dispute = (amount: number, state: "warning" | "open" | "won" | "lost") => ({
  id: "du_1",
  amount,
  state,
  reason: "product_not_received",
  opened_at: new Date(0),
  due_at: null,
})
const orders = [
  { order_id: "order_a", producer_id: "prod_a", captured: 100_000, refunded: 0 },
  { order_id: "order_b", producer_id: "prod_b", captured: 200_001, refunded: 0 },
]
const onBalance = (entries: ReturnType<typeof disputeEntries>) =>
  entries.flatMap(({ postings }) => postings).filter(({ account }) => account.endsWith(":balance"))

describe("a disputed card payment in the ledger", () => {
  it("the bank's question changes nothing; a withdrawal is owed no longer, to the đồng; a won one is owed again", () => {
    expect(disputeEntries(dispute(300_001, "warning"), orders, [])).toEqual([])
    expect(onBalance(disputeEntries(dispute(100_000, "open"), orders, []))).toEqual([
      { account: "producer:prod_a:balance", amount: 33_333 },
      { account: "producer:prod_b:balance", amount: 66_667 },
    ])
    const won = onBalance(disputeEntries(dispute(300_001, "won"), orders, []))
    expect(won).toHaveLength(4)
    expect(won.reduce((sum, { amount }) => sum + amount, 0)).toBe(0)
  })

  it("an order that was given back bears nothing of it, unless all was given back", () => {
    const [one, two] = orders as [PaidOrder, PaidOrder]
    const back = { ...one, refunded: 100_000 }
    expect(onBalance(disputeEntries(dispute(100_000, "open"), [back, two], []))).toEqual([
      { account: "producer:prod_b:balance", amount: 100_000 },
    ])
    const allBack = [back, { ...two, refunded: 200_001 }]
    expect(
      onBalance(disputeEntries(dispute(300_001, "open"), allBack, [])).map(({ amount }) => amount),
    ).toEqual([100_000, 200_001])
  })

  it("what is given back after the withdrawal leaves what a won dispute brings as it was taken", () => {
    const [one, two] = orders as [PaidOrder, PaidOrder]
    const withdrawn = disputeEntries(dispute(300_001, "open"), orders, [])
    const won = disputeEntries(dispute(300_001, "won"), [{ ...one, refunded: 100_000 }, two], withdrawn)
    expect(onBalance(won.filter(({ kind }) => kind === "dispute_reinstated"))).toEqual([
      { account: "producer:prod_a:balance", amount: -100_000 },
      { account: "producer:prod_b:balance", amount: -200_001 },
    ])
  })

  it("whatever was paid, given back and disputed: the parts add up to the dispute", () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 20_000_000 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(amounts, fc.nat(100), fc.nat(100), (paid, percent, share) => {
        const total = paid.reduce((sum, amount) => sum + amount, 0)
        const amount = Math.floor((total * percent) / 100)
        const parts = onBalance(
          disputeEntries(
            dispute(amount, "lost"),
            paid.map((captured, place) => ({
              order_id: `o${place}`,
              producer_id: `p${place}`,
              captured,
              refunded: Math.floor((captured * share) / 100),
            })),
            [],
          ),
        )
        expect(parts.reduce((sum, part) => sum + part.amount, 0)).toBe(amount)
      }),
    )
  })
})
