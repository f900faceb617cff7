import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { isOverdue } from "../../lib/takedowns/clock"
import { TAKEDOWN_MODULE } from "../../modules/takedown"
import type { Takedown } from "../../modules/takedown/models/takedown"
import { namesOf } from "../listing/names-of"

type TakedownRow = InferTypeOf<typeof Takedown>

export type ListTakedownsQuery = {
  status?: "open" | "resolved"
  /** Only those whose day is over while they are open. */
  overdue?: boolean
  product_id?: string
  producer_id?: string
  order: Record<string, "ASC" | "DESC">
  limit: number
  offset: number
}

/** One page of tickets and how many there are. */
export async function listTakedowns(scope: MedusaContainer, query: ListTakedownsQuery, now: Date) {
  const { status, overdue, limit, offset, order, ...ids } = query
  const isOpen = status === "open" || overdue
  const [takedowns, count] = await scope.resolve(TAKEDOWN_MODULE).listAndCountTakedowns(
    {
      ...ids,
      ...(isOpen ? { resolved_at: null } : {}),
      ...(status === "resolved" ? { resolved_at: { $ne: null } } : {}),
      ...(overdue ? { due_at: { $lt: now } } : {}),
    },
    { take: limit, skip: offset, order: { ...order, id: "ASC" } },
  )
  return { takedowns: await withNames(scope, takedowns, now), count }
}

/** One ticket; `not_found` where there is none. */
export async function readTakedown(scope: MedusaContainer, id: string, now: Date) {
  const takedowns = await scope.resolve(TAKEDOWN_MODULE).listTakedowns({ id }, { take: 1 })
  const [takedown] = await withNames(scope, takedowns, now)
  if (!takedown) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "This takedown ticket was not found.")
  }
  return takedown
}

async function withNames(scope: MedusaContainer, takedowns: TakedownRow[], now: Date) {
  const { products, producers } = await namesOf(scope, takedowns)
  return takedowns.map(({ deleted_at: _, ...takedown }) => ({
    ...takedown,
    overdue: isOverdue(takedown, now),
    product: products.get(takedown.product_id) ?? null,
    producer: producers.get(takedown.producer_id) ?? null,
  }))
}
