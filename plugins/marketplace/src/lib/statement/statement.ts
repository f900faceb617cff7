import { COLLECTION_WAYS, type CollectionWay, HOUSE } from "../ledger/accounts"

/** What the ledger sums up for one producer: đồng by account, for what kind of source and transaction. */
export type LedgerSum = { source_type: string; kind: string; account_code: string; amount: number }

/**
 * A producer's month in đồng. Sales, refunds and what was collected are positive; `closing_balance` is positive where
 * the house owes the producer and negative where the producer owes the house. It is `opening_balance` with
 * `held_by_provider` and `settled` and without commission, taxes, `paid_out` and `disputed`.
 */
export type StatementFigures = {
  opening_balance: number
  sales: number
  refunds: number
  collected: Record<CollectionWay, number>
  held_by_provider: number
  commission: number
  vat_on_commission: number
  withheld_vat: number
  withheld_pit: number
  paid_out: number
  settled: number
  /** What shoppers' banks took back, without what won disputes brought. */
  disputed: number
  closing_balance: number
}

/** Works out a statement from the sums of its month and the balance it opened with. */
export function statementOf(openingBalance: number, sums: LedgerSum[]): StatementFigures {
  const total = (is: (sum: LedgerSum) => boolean) =>
    sums.filter(is).reduce((amount, sum) => amount + sum.amount, 0)
  const on = (suffix: string) => (sum: LedgerSum) => sum.account_code.endsWith(suffix)
  const credit = (account: string) => 0 - total(({ account_code }) => account_code === account)
  const change = 0 - total(on(":balance"))
  return {
    opening_balance: openingBalance,
    sales: 0 - total((sum) => sum.source_type === "capture" && on(":sales")(sum)),
    refunds: total((sum) => sum.source_type !== "capture" && on(":sales")(sum)),
    collected: Object.fromEntries(
      COLLECTION_WAYS.map((way) => [way, total(on(`:collected_${way}`))]),
    ) as Record<CollectionWay, number>,
    held_by_provider: 0 - total((sum) => sum.kind === "sale" && on(":balance")(sum)),
    commission: credit(HOUSE.commission),
    vat_on_commission: credit(HOUSE.vatOnCommission),
    withheld_vat: credit(HOUSE.withheldVat),
    withheld_pit: credit(HOUSE.withheldPit),
    paid_out: total((sum) => sum.kind === "payout" && on(":balance")(sum)),
    settled: 0 - total((sum) => sum.kind === "settlement" && on(":balance")(sum)),
    disputed: total((sum) => sum.source_type === "dispute" && on(":balance")(sum)),
    closing_balance: openingBalance + change,
  }
}
