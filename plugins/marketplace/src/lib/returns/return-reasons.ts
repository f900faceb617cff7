/** Why goods are asked back; people add what there is to say in their own words. */
export const RETURN_REASONS = [
  "damaged",
  "spoiled",
  "wrong_goods",
  "not_as_described",
  "changed_mind",
  "other",
] as const
export type ReturnReason = (typeof RETURN_REASONS)[number]

export const MOST_RETURN_PHOTOS = 5

/** What a shopper wants for goods that come back: their money, or other goods of the same producer. */
export const RETURN_WISHES = ["refund", "exchange"] as const
export type ReturnWish = (typeof RETURN_WISHES)[number]
