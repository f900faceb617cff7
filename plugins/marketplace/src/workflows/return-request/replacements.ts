import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  getVariantAvailability,
  ProductStatus,
  QueryContext,
} from "@medusajs/framework/utils"

/** Something of a producer that can be given in exchange. */
export type Replacement = {
  variant_id: string
  title: string
  /** Đồng that one costs today. */
  price: number
  /** How many are free; null where nobody counts them. */
  available: number | null
}

type Variant = {
  id: string
  title: string
  manage_inventory: boolean
  allow_backorder: boolean
  calculated_price?: { calculated_amount?: number | null } | null
  product?: { title: string; status: string; listing?: { producer_id: string } | null } | null
}

const FIELDS = [
  "id",
  "title",
  "manage_inventory",
  "allow_backorder",
  "calculated_price.*",
  "product.title",
  "product.status",
  "product.listing.producer_id",
]

type Which = { order_id: string; producer_id: string; variant_ids: string[] }

/** Those of the named variants that this producer sells to the order's region now; any other is as if it did not exist. */
export async function findReplacements(
  container: MedusaContainer,
  { order_id, producer_id, variant_ids }: Which,
): Promise<Replacement[]> {
  if (variant_ids.length === 0) {
    return []
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: orders } = await query.graph({
    entity: "order",
    fields: ["region_id", "currency_code", "sales_channel_id"],
    filters: { id: order_id },
  })
  const { region_id, currency_code, sales_channel_id } = orders[0] ?? {}
  const [{ data }, availability] = await Promise.all([
    query.graph({
      entity: "variant",
      fields: FIELDS,
      filters: { id: variant_ids },
      context: { calculated_price: QueryContext({ region_id, currency_code }) },
    }),
    getVariantAvailability(query, { variant_ids, sales_channel_id: sales_channel_id ?? "" }),
  ])
  return (data as unknown as Variant[]).flatMap(({ id, title, calculated_price, product, ...stock }) => {
    const price = calculated_price?.calculated_amount
    const isSold = product?.status === ProductStatus.PUBLISHED && product.listing?.producer_id === producer_id
    const isCounted = stock.manage_inventory && !stock.allow_backorder
    return isSold && typeof price === "number"
      ? [
          {
            variant_id: id,
            title: `${product.title} · ${title}`,
            price: Math.round(price),
            available: isCounted ? (availability[id]?.availability ?? 0) : null,
          },
        ]
      : []
  })
}

type Wanted = { variant_id: string; quantity: number }

/** The first variant of which fewer are free than all lines together want; null where there are enough. */
export function firstShort(found: Replacement[], wanted: Wanted[]): string | null {
  const lacking = wanted.find(({ variant_id }) => {
    const one = found.find((replacement) => replacement.variant_id === variant_id)
    const units = wanted
      .filter((item) => item.variant_id === variant_id)
      .reduce((sum, { quantity }) => sum + quantity, 0)
    return !one || (one.available !== null && one.available < units)
  })
  return lacking?.variant_id ?? null
}
