import { LOW_STOCK } from "../../../lib/inventory/stock-query"
import { lowStock } from "../../../lib/mail/low-stock"
import { readStock } from "../../inventory/read-stock"
import { EVERY_ROLE, toMembers } from "../to-members"
import type { Composer } from "../types"

type Payload = { producer_id: string; variant_id: string }

/** Few are left of a kind of goods: everybody of the stall may count it anew. Nothing where there are more meanwhile. */
export const composeStockLow: Composer<Payload> = async ({ producer_id, variant_id }, context) => {
  const [stock] = await readStock(context.container, { producer_id, variant_ids: [variant_id] })
  if (!stock || stock.available_quantity > LOW_STOCK) {
    return null
  }
  const { product_id, product_title, variant_title, available_quantity } = stock
  const told = await toMembers(context, {
    producer_id,
    roles: EVERY_ROLE,
    kind: "low-stock",
    params: { product_id, variant_id, product_title, variant_title, available_quantity },
    content: lowStock(context.options.market, {
      ...{ product_title, variant_title },
      available: available_quantity,
    }),
  })
  return { once: false, ...told }
}
