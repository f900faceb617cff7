import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { COD_ORDER_FIELDS, type CodOrder } from "../../lib/cod/cod-order"

export async function loadCodOrder(container: MedusaContainer, orderId: string): Promise<CodOrder> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: COD_ORDER_FIELDS,
    filters: { id: orderId },
  })
  return data[0] as unknown as CodOrder
}

/** The lines that were given in exchange for others: those were paid with, and nobody collects anything for these. */
export async function linesGiven(container: MedusaContainer, orderId: string): Promise<Set<string>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_exchange",
    fields: ["additional_items.item_id"],
    filters: { order_id: orderId },
  })
  const exchanges = data as unknown as { additional_items?: { item_id: string }[] }[]
  return new Set(
    exchanges.flatMap(({ additional_items = [] }) => additional_items).map((item) => item.item_id),
  )
}
