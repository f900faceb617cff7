import type { Collection } from "./postings"

/** How each payment provider's money travels, by its id; what is not named here is paid to the producer at the door. */
const COLLECTIONS: [prefix: string, collection: Collection][] = [
  ["pp_stripe", { way: "card", isHeldByProvider: true }],
  ["pp_vietqr", { way: "bank_transfer", isHeldByProvider: false }],
]

/**
 * How the money of a payment reached whom it is for. A transfer into an account that a payment service provider runs for
 * the house says so in its data: `{collected_by: "psp"}`.
 */
export function collectionOf(
  providerId: string,
  data: Record<string, unknown> | null | undefined,
): Collection {
  const known = COLLECTIONS.find(([prefix]) => providerId.startsWith(prefix))?.[1]
  const collection = known ?? { way: "cod", isHeldByProvider: false }
  return data?.collected_by === "psp" ? { ...collection, isHeldByProvider: true } : collection
}
