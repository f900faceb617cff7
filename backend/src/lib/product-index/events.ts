import { ListingEvents, ProducerEvents } from "@cho-lang/marketplace/lib/events"
import { CertificateEvents } from "@cho-lang/ocop/lib/events"
import type { RemoteQueryFunction } from "@medusajs/framework/types"

type Event = { name: string; data: unknown }
type Query = Pick<RemoteQueryFunction, "graph">
type Row = Record<string, unknown>

const PRODUCTS = ["product.created", "product.updated", "product.deleted"]
const MODULE_PRODUCTS = ["product.product.created", "product.product.updated", "product.product.deleted"]
const VARIANTS = ["product-variant.created", "product-variant.updated"]
const PRICES = ["pricing.price.created", "pricing.price.updated"]
const LEVELS = ["inventory.inventory-level.created", "inventory.inventory-level.updated"]
const RESERVATIONS = ["inventory.reservation-item.created", "inventory.reservation-item.updated"]
const RESERVATION_FLOWS = ["reservation-item.created", "reservation-item.updated"]
const LEVEL_FLOWS = ["inventory-level.created", "inventory-level.updated"]

/** With this name the refresher hands products to the index; nobody emits it. */
export const REFRESH_EVENT = "product_index.refresh"

/** Everything after which a product may look different in a list. */
export const PRODUCT_CHANGES = [
  ...PRODUCTS,
  ...MODULE_PRODUCTS,
  ...VARIANTS,
  ...PRICES,
  ...LEVELS,
  ...LEVEL_FLOWS,
  ...RESERVATIONS,
  ...RESERVATION_FLOWS,
  ListingEvents.UPDATED,
  ProducerEvents.UPDATED,
  CertificateEvents.CHANGED,
]

/** Which products an event is about, whatever it names: the product, a variant, a price, stock, a producer. */
export async function productIdsOf(event: Event, query: Query): Promise<string[]> {
  const rows = [event.data].flat().filter((row): row is Row => typeof row === "object" && row !== null)
  const named = strings(rows.map(({ product_id }) => product_id))
  const ids = strings(rows.map(({ id }) => id))
  if (named.length > 0) {
    return named
  }
  if (PRODUCTS.includes(event.name) || MODULE_PRODUCTS.includes(event.name)) {
    return ids
  }
  if (VARIANTS.includes(event.name)) {
    return productsOfVariants(query, ids)
  }
  if (PRICES.includes(event.name)) {
    return productsOfPrices(query, ids)
  }
  if (event.name === ProducerEvents.UPDATED) {
    return find(query, "listing", "product_id", { producer_id: ids })
  }
  const entity = event.name.includes("reservation") ? "reservation" : "inventory_level"
  const items = await find(query, entity, "inventory_item_id", { id: ids })
  return productsOfInventoryItems(query, items)
}

async function productsOfVariants(query: Query, ids: string[]): Promise<string[]> {
  return find(query, "product_variant", "product_id", { id: ids })
}

async function productsOfPrices(query: Query, ids: string[]): Promise<string[]> {
  const sets = await find(query, "price", "price_set_id", { id: ids })
  return productsOfVariants(
    query,
    await find(query, "product_variant_price_set", "variant_id", { price_set_id: sets }),
  )
}

async function productsOfInventoryItems(query: Query, ids: string[]): Promise<string[]> {
  const variants = await find(query, "product_variant_inventory_item", "variant_id", {
    inventory_item_id: ids,
  })
  return productsOfVariants(query, variants)
}

/** The distinct values of one field; no ids ask for nothing, never for everything. */
async function find(
  query: Query,
  entity: string,
  field: string,
  filters: Record<string, string[]>,
): Promise<string[]> {
  if (Object.values(filters).some((values) => values.length === 0)) {
    return []
  }
  const { data } = await query.graph({ entity, fields: [field], filters })
  return strings((data as Row[]).map((row) => row[field]))
}

const strings = (values: unknown[]): string[] => [
  ...new Set(values.filter((value): value is string => typeof value === "string")),
]
