import { type CollectionWay, HOUSE, producerAccounts } from "./accounts"

/** Đồng, whole; a debit is positive, a credit negative, and the postings of a transaction add up to 0. */
export type Posting = { account: string; amount: number }

/** Withheld tax of a sale: value added tax and personal income tax, in đồng. */
export type Withheld = { vat: number; pit: number }
export type Taken = { amount: number; vat_amount: number }

/** `a` is debited and `b` credited; nothing at all for an amount of 0. */
const move = (amount: number, a: string, b: string): Posting[] =>
  amount === 0
    ? []
    : [
        { account: a, amount },
        { account: b, amount: -amount },
      ]

/**
 * A shopper's money arrived. COD and bank transfer go to the producer itself and are only written down as sales; card
 * money lies with the provider, and the house owes it to the producer.
 */
export function salePostings(producerId: string, way: CollectionWay, total: number): Posting[] {
  const { balance, sales, collected } = producerAccounts(producerId)
  return [...move(total, collected(way), sales), ...(way === "card" ? move(total, HOUSE.psp, balance) : [])]
}

/** The house's commission and the VAT on it become due. */
export function commissionPostings(producerId: string, { amount, vat_amount }: Taken): Posting[] {
  const { balance } = producerAccounts(producerId)
  return [...move(amount, balance, HOUSE.commission), ...move(vat_amount, balance, HOUSE.vatOnCommission)]
}

/** Tax that the house must withhold of a household's sale and pay on to the state. */
export function withholdingPostings(producerId: string, { vat, pit }: Withheld): Posting[] {
  const { balance } = producerAccounts(producerId)
  return [...move(vat, balance, HOUSE.withheldVat), ...move(pit, balance, HOUSE.withheldPit)]
}

/** Money that a payment provider held was paid out to the producer. */
export const payoutPostings = (producerId: string, amount: number): Posting[] =>
  move(amount, producerAccounts(producerId).balance, HOUSE.psp)

/** The producer paid the house what it owed. */
export const settlementPostings = (producerId: string, amount: number): Posting[] =>
  move(amount, HOUSE.bank, producerAccounts(producerId).balance)

/** The same transaction the other way round. */
export const reversed = (postings: Posting[]): Posting[] =>
  postings.map(({ account, amount }) => ({ account, amount: amount === 0 ? 0 : -amount }))

/**
 * How much of `whole` to take back when `refunded` of `total` đồng were given back before and now `refund` more. Seen
 * over all refunds the parts add up to exactly the whole, whatever the steps were.
 */
export function reversalPart(whole: number, total: number, refunded: number, refund: number): number {
  if (total === 0) {
    return 0
  }
  const until = (given: number) => Number((BigInt(whole) * BigInt(given)) / BigInt(total))
  return until(Math.min(refunded + refund, total)) - until(Math.min(refunded, total))
}

export const balanceOf = (postings: Posting[]): number =>
  postings.reduce((sum, { amount }) => sum + amount, 0)
