export const ACTOR_TYPES = ["producer", "operator", "system"] as const

/** Who does something: a person of a producer (account id), of the office (user id), or the market itself (its job). */
export type Actor = {
  type: (typeof ACTOR_TYPES)[number]
  id: string
  /** The account for whom an operator acts when a producer asked for help. */
  on_behalf_of?: string
}

export const systemActor = (job: string): Actor => ({ type: "system", id: job })
