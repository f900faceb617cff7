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
