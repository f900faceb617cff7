import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { ChangeRow } from "../../lib/changes/change"
import { changeView } from "../../lib/goods/product-view"
import { CHANGE_REQUEST_MODULE } from "../../modules/change-request"
import type { ChangeStatus } from "../../modules/change-request/models/change-request"
import { namesOf } from "../listing/names-of"

export type ListChangesQuery = {
  producer_id?: string
  product_id?: string
  status?: ChangeStatus[]
  order: Record<string, "ASC" | "DESC">
  limit: number
  offset: number
}

/** One page of changes and how many there are. */
export async function listChanges(
  scope: MedusaContainer,
  { limit, offset, order, ...filters }: ListChangesQuery,
): Promise<{ changes: ChangeRow[]; count: number }> {
  const [changes, count] = await scope
    .resolve(CHANGE_REQUEST_MODULE)
    .listAndCountChangeRequests(filters, { take: limit, skip: offset, order: { ...order, id: "ASC" } })
  return { changes, count }
}

/** Changes as their producer sees them: each with what its product is called now. */
export async function readOwnChanges(scope: MedusaContainer, changes: ChangeRow[]) {
  const { products } = await namesOf(scope, changes)
  return changes.map((change) => ({
    ...changeView(change),
    product: products.get(change.product_id ?? "") ?? null,
  }))
}

/** Changes as operators see them: with their flags, whoever proposed and decided them, and their producer. */
export async function readChanges(scope: MedusaContainer, changes: ChangeRow[]) {
  const { products, producers } = await namesOf(scope, changes)
  return changes.map((change) => ({
    ...changeView(change),
    producer_id: change.producer_id,
    flags: change.flags,
    proposed_by: change.proposed_by,
    decided_by: change.decided_by,
    decided_at: change.decided_at,
    producer: producers.get(change.producer_id) ?? null,
    product: products.get(change.product_id ?? "") ?? null,
  }))
}

/** One change as operators see it; `not_found` where there is none. */
export async function readChange(scope: MedusaContainer, id: string) {
  const changes = await scope.resolve(CHANGE_REQUEST_MODULE).listChangeRequests({ id }, { take: 1 })
  const [change] = await readChanges(scope, changes)
  return change ?? notFound()
}

/** One change as its producer sees it; `not_found` for a foreign one as for one that does not exist. */
export async function readOwnChange(scope: MedusaContainer, key: { id: string; producer_id: string }) {
  const changes = await scope.resolve(CHANGE_REQUEST_MODULE).listChangeRequests(key, { take: 1 })
  const [change] = await readOwnChanges(scope, changes)
  return change ?? notFound()
}

function notFound(): never {
  throw new MedusaError(MedusaError.Types.NOT_FOUND, "This change was not found.")
}
