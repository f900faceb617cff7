export const COLLECTION_WAYS = ["cod", "bank_transfer", "card"] as const
/** How a shopper's money reached whom it is for. `card`: a payment service provider holds it until it is paid out. */
export type CollectionWay = (typeof COLLECTION_WAYS)[number]

/** The market's own accounts. */
export const HOUSE = {
  commission: "house:commission",
  vatOnCommission: "house:vat_on_commission",
  withheldVat: "house:withheld_vat",
  withheldPit: "house:withheld_pit",
  psp: "house:psp",
  bank: "house:bank",
  /** What the provider holds and somebody has to transfer back to shoppers. */
  owedToShoppers: "house:owed_to_shoppers",
} as const

/** The accounts of one producer. A credit on `balance` is what the house owes the producer, a debit what it is owed. */
export const producerAccounts = (producerId: string) => ({
  balance: `producer:${producerId}:balance`,
  sales: `producer:${producerId}:sales`,
  collected: (way: CollectionWay) => `producer:${producerId}:collected_${way}`,
})

/** Whose account a code names, or null for the house's. */
export const producerOf = (code: string): string | null => /^producer:([^:]+):/.exec(code)?.[1] ?? null
