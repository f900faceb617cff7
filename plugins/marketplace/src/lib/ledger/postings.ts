import { type CollectionWay, HOUSE, producerAccounts } from "./accounts"

/** Đồng, whole; a debit is positive, a credit negative, and the postings of a transaction add up to 0. */
export type Posting = { account: string; amount: number }

/** Withheld tax of a sale: value added tax and personal income tax, in đồng. */
export type Withheld = { vat: number; pit: number }
export type Collection = { way: CollectionWay; isHeldByProvider: boolean }
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
 * A shopper's money arrived. What goes to the producer itself (COD, a transfer) is only written down as sales; what a
 * payment service provider holds, the house owes to the producer. A negative total is money given back: a card's
 * provider sends it by itself, of a transfer it lies there until somebody has sent it (`paidBackPostings`).
 */
export function salePostings(
  producerId: string,
  { way, isHeldByProvider }: Collection,
  total: number,
): Posting[] {
  const { balance, sales, collected } = producerAccounts(producerId)
  const held = way === "bank_transfer" && total < 0 ? HOUSE.owedToShoppers : HOUSE.psp
  return [...move(total, collected(way), sales), ...(isHeldByProvider ? move(total, held, balance) : [])]
}

/** The payment provider holds money that no sale is behind. */
export const owedToShopperPostings = (amount: number): Posting[] =>
  move(amount, HOUSE.psp, HOUSE.owedToShoppers)

/** Money that was owed to a shopper left the payment provider. */
export const paidBackPostings = (amount: number): Posting[] => reversed(owedToShopperPostings(amount))

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
 * The part of `whole` that belongs to the first `net` đồng of `total`, cut to whole đồng. What belongs to a step from one
 * net to the next is the difference of two such parts, so that steps add up to exactly the whole, whatever they were.
 */
export function partUntil(whole: number, total: number, net: number): number {
  const within = Math.max(0, Math.min(net, total))
  return total === 0 ? 0 : Number((BigInt(whole) * BigInt(within)) / BigInt(total))
}

export const balanceOf = (postings: Posting[]): number =>
  postings.reduce((sum, { amount }) => sum + amount, 0)
