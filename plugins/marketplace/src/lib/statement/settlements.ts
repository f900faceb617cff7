import { COLLECTION_WAYS, type CollectionWay, HOUSE } from "../ledger/accounts"

/** A posting of one producer as the ledger lists it, with what its transaction says; moments as ISO 8601. */
export type LedgerLine = {
  order_id: string | null
  source_type: string
  source_id: string
  kind: string
  account_code: string
  amount: number
  booked_at: string
}

/**
 * One thing that happened to a producer's money, in đồng: a payment, a refund, a payout or what the producer paid the
 * house. `amount` is what the shopper paid (negative: got back). Everything the house takes is positive; `change` is what
 * it did to what the house owes the producer.
 */
export type Settlement = {
  source_id: string
  source_type: string
  order_id: string | null
  booked_at: string
  /** How the shopper paid; null where no shopper did. */
  way: CollectionWay | null
  amount: number
  commission: number
  vat_on_commission: number
  withheld_vat: number
  withheld_pit: number
  change: number
}

/** What happened, one line each, the latest first: all postings of the same source belong together. */
export function settlementsOf(lines: LedgerLine[]): Settlement[] {
  const sources = new Map<string, LedgerLine[]>()
  for (const line of lines) {
    const key = `${line.source_type}:${line.source_id}`
    sources.set(key, [...(sources.get(key) ?? []), line])
  }
  return [...sources.values()]
    .flatMap((source) => settlementOf(source) ?? [])
    .sort((a, b) => b.booked_at.localeCompare(a.booked_at) || a.source_id.localeCompare(b.source_id))
}

function settlementOf(lines: LedgerLine[]): Settlement | null {
  const [first] = lines
  if (!first) {
    return null
  }
  const total = (is: (code: string) => boolean) =>
    lines.filter(({ account_code }) => is(account_code)).reduce((sum, { amount }) => sum + amount, 0)
  const taken = (account: string) => 0 - total((code) => code === account)
  const way = COLLECTION_WAYS.find((one) =>
    lines.some(({ account_code }) => account_code.endsWith(`:collected_${one}`)),
  )
  const { source_id, source_type, order_id, booked_at } = first
  return {
    source_id,
    source_type,
    order_id,
    booked_at,
    way: way ?? null,
    amount: 0 - total((code) => code.endsWith(":sales")),
    commission: taken(HOUSE.commission),
    vat_on_commission: taken(HOUSE.vatOnCommission),
    withheld_vat: taken(HOUSE.withheldVat),
    withheld_pit: taken(HOUSE.withheldPit),
    change: 0 - total((code) => code.endsWith(":balance")),
  }
}
