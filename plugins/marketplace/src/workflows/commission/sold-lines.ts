import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { CommissionLine } from "../../lib/commission/commission-rule"
import { marketplaceOptions } from "../../lib/options"

type OrderRow = {
  created_at: string | Date
  items: { product_id: string | null; total: unknown }[]
}

/** What was sold in an order and when, as commission rules look at it. */
export async function soldLines(
  container: MedusaContainer,
  orderId: string,
): Promise<{ placedAt: Date; lines: CommissionLine[] }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["created_at", "total", "items.*", "items.tax_lines.*", "items.adjustments.*"],
    filters: { id: orderId },
  })
  const [order] = data as unknown as OrderRow[]
  if (!order) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Order ${orderId} was not found.`)
  }
  const groups = await groupsOf(
    container,
    order.items.flatMap(({ product_id }) => product_id ?? []),
  )
  return {
    placedAt: new Date(order.created_at),
    lines: order.items.map(({ product_id, total }) => ({
      product_group_code: groups.get(product_id ?? "") ?? null,
      total: Number(total),
    })),
  }
}

/** The group that each product counts under, where the market has told this plugin in which field it stands. */
async function groupsOf(container: MedusaContainer, productIds: string[]): Promise<Map<string, string>> {
  const { productGroupField } = marketplaceOptions(container)
  if (!productGroupField || productIds.length === 0) {
    return new Map()
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", productGroupField],
    filters: { id: productIds },
  })
  return new Map(
    (data as unknown as ({ id: string } & Record<string, unknown>)[]).flatMap((product) => {
      const code = productGroupField
        .split(".")
        .reduce<unknown>(
          (value, key) => (value as Record<string, unknown> | null | undefined)?.[key],
          product,
        )
      return typeof code === "string" ? [[product.id, code] as const] : []
    }),
  )
}
