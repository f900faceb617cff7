import { expect, test } from "vitest"
import {
  commissionPostings,
  type Posting,
  payoutPostings,
  salePostings,
  withholdingPostings,
} from "../ledger/postings"
import { type LedgerLine, settlementsOf } from "./settlements"

const lines = (source: Pick<LedgerLine, "source_type" | "source_id" | "booked_at">, postings: Posting[]) =>
  postings.map(({ account, amount }) => ({
    ...source,
    order_id: "order_1",
    kind: "sale",
    account_code: account,
    amount,
  }))
const CAPTURE = { source_type: "capture", source_id: "capt_1", booked_at: "2026-11-02T00:00:00.000Z" }
const PAYOUT = { source_type: "payout", source_id: "pout_1", booked_at: "2026-11-03T00:00:00.000Z" }

test("what was posted for one payment is one line, and its parts make up what it did to the balance", () => {
  const [settlement] = settlementsOf([
    ...lines(CAPTURE, salePostings("p_1", { way: "card", isHeldByProvider: true }, 100_000)),
    ...lines(CAPTURE, commissionPostings("p_1", { amount: 5_000, vat_amount: 400 })),
    ...lines(CAPTURE, withholdingPostings("p_1", { vat: 1_000, pit: 500 })),
  ])
  expect(settlement).toEqual({
    ...CAPTURE,
    order_id: "order_1",
    way: "card",
    amount: 100_000,
    commission: 5_000,
    vat_on_commission: 400,
    withheld_vat: 1_000,
    withheld_pit: 500,
    change: 93_100,
  })
})

test("money at the door changes the balance by what the house takes only; a payout is no sale; the latest comes first", () => {
  const settlements = settlementsOf([
    ...lines(CAPTURE, salePostings("p_1", { way: "cod", isHeldByProvider: false }, 100_000)),
    ...lines(CAPTURE, commissionPostings("p_1", { amount: 5_000, vat_amount: 400 })),
    ...lines(PAYOUT, payoutPostings("p_1", 30_000)),
  ])
  expect(
    settlements.map(({ source_type, way, amount, change }) => [source_type, way, amount, change]),
  ).toEqual([
    ["payout", null, 0, -30_000],
    ["capture", "cod", 100_000, -5_400],
  ])
})
