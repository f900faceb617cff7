import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { viewStock } from "../../lib/inventory/stock"
import { AUDIT_MODULE } from "../../modules/audit"
import { readStock } from "./read-stock"

/** How many changes of a stock are told at most, the latest first. */
const LONGEST_HISTORY = 50

/** One kind of this producer's goods, `{inventory_item, history}`. Fails with `not_found` for a foreign one. */
export async function retrieveStock(container: MedusaContainer, producerId: string, variantId: string) {
  const [row] = await readStock(container, { producer_id: producerId, variant_ids: [variantId] })
  if (!row) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "These goods were not found.")
  }
  const entries = await container
    .resolve(AUDIT_MODULE)
    .listAuditEntries(
      { entity: "inventory", entity_id: variantId, producer_id: producerId },
      { take: LONGEST_HISTORY, order: { created_at: "DESC", id: "DESC" } },
    )
  const history = entries.map(({ id, actor_type, action, before, after, created_at }) => ({
    id,
    actor_type,
    action,
    before,
    after,
    created_at,
  }))
  return { inventory_item: viewStock(row), history }
}
