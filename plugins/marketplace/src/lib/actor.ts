export const ACTOR_TYPES = ["producer", "operator", "system", "shopper"] as const

/**
 * Who does something: a person of a producer (account id), of the office (user id), the market itself (its job), or
 * whoever holds the token of an order group (the group's id).
 */
export type Actor = {
  type: (typeof ACTOR_TYPES)[number]
  id: string
  /** The account for whom an operator acts when a producer asked for help. */
  on_behalf_of?: string
}

export const systemActor = (job: string): Actor => ({ type: "system", id: job })

export const shopperActor = (orderGroupId: string): Actor => ({ type: "shopper", id: orderGroupId })
