import { describe, expect, it } from "vitest"
import { matchRefunds } from "./match-refunds"
import type { ProviderRefund } from "./payment-rail"

const NOW = new Date("2026-11-26T10:00:00+07:00")
const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000)
const paid = (order_id: string, refunds: { id: string; amount: number; created_at: Date }[] = []) => ({
  payment_id: `pay_${order_id}`,
  order_id,
  refunds,
})
const theirs = (over: Partial<ProviderRefund>): ProviderRefund => ({
  id: "re_1",
  amount: 50_000,
  order_id: "a",
  refund_id: null,
  is_failed: false,
  ...over,
})
const NOTHING = { adopt: [], make: [], mismatches: [] }

describe("refunds of a checkout, here and at the provider", () => {
  it("what both know needs nothing", () => {
    const here = [paid("a", [{ id: "ref_1", amount: 50_000, created_at: ago(900) }]), paid("b")]
    expect(matchRefunds(here, [theirs({ refund_id: "ref_1" })], NOW)).toEqual(NOTHING)
  })

  it("made at the provider only: written down for its order, or for the only one; of several nobody knows which", () => {
    const lost = theirs({ refund_id: "ref_gone" })
    expect(matchRefunds([paid("a"), paid("b")], [lost], NOW)).toEqual({
      ...NOTHING,
      adopt: [{ payment_id: "pay_a", order_id: "a", refund: lost }],
    })
    const byHand = theirs({ order_id: null })
    expect(matchRefunds([paid("a")], [byHand], NOW).adopt).toHaveLength(1)
    expect(matchRefunds([paid("a"), paid("b")], [byHand], NOW)).toEqual({
      ...NOTHING,
      mismatches: [{ kind: "refund_unassigned", reference: "re_1", amount: 50_000 }],
    })
  })

  it("known here only: made once it cannot be under way any more", () => {
    const at = (seconds: number) => [
      paid("a", [{ id: "ref_1", amount: 50_000, created_at: ago(seconds) }]),
      paid("b"),
    ]
    expect(matchRefunds(at(5), [], NOW)).toEqual(NOTHING)
    expect(matchRefunds(at(300), [], NOW)).toEqual({
      ...NOTHING,
      make: [{ payment_id: "pay_a", order_id: "a", refund_id: "ref_1", amount: 50_000, made: null }],
    })
  })

  it("one here and one there of the same order and amount, neither known to the other: they are one refund", () => {
    const at = (seconds: number) => [
      paid("a", [{ id: "ref_1", amount: 50_000, created_at: ago(seconds) }]),
      paid("b"),
    ]
    const nameless = theirs({ refund_id: "adopted" })
    expect(matchRefunds(at(5), [nameless], NOW)).toEqual(NOTHING)
    expect(matchRefunds(at(300), [nameless], NOW)).toEqual({
      ...NOTHING,
      make: [{ payment_id: "pay_a", order_id: "a", refund_id: "ref_1", amount: 50_000, made: "re_1" }],
    })
    const another = theirs({ id: "re_2", refund_id: "adopted" })
    expect(matchRefunds(at(300), [nameless, another], NOW).adopt).toEqual([
      { payment_id: "pay_a", order_id: "a", refund: another },
    ])
  })

  it("a refund the bank did not take is told, not repeated", () => {
    const here = [paid("a", [{ id: "ref_1", amount: 50_000, created_at: ago(900) }])]
    expect(matchRefunds(here, [theirs({ refund_id: "ref_1", is_failed: true })], NOW)).toEqual({
      ...NOTHING,
      mismatches: [{ kind: "refund_failed", reference: "ref_1", amount: 50_000 }],
    })
  })
})
