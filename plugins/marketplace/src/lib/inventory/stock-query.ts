import { fold } from "../fold"
import { likePattern } from "../like-pattern"

/** So many or fewer left of a kind are few: it is time to make more, or to say that there is no more. */
export const LOW_STOCK = 3

export const STOCK_ORDERS = [
  "title",
  "-title",
  "available_quantity",
  "-available_quantity",
  "created_at",
  "-created_at",
] as const
export type StockOrder = (typeof STOCK_ORDERS)[number]

export type StockWanted = {
  /** Whose goods; left out only where variants are named. */
  producer_id?: string
  variant_ids?: string[]
  /** Any of these, as variants draw on them. */
  inventory_item_ids?: string[]
  /** Part of the product's title, the variant's title or the SKU, with or without marks. */
  q?: string
  /** Only what is low (true) or is not (false). */
  low_stock?: boolean
}

/** A condition in SQL with the values of its question marks. */
export type Sql = { sql: string; values: unknown[] }

/** `fold` of `lib/fold.ts`, said in SQL. */
const folded = (column: string) =>
  `lower(translate(regexp_replace(normalize(coalesce(${column}, ''), NFD), '[\\u0300-\\u036f]', '', 'g'), 'đĐ', 'dD'))`

/**
 * The kinds of goods that have stock, one row a variant, with the stock at their producer's own location in units of
 * the variant: of a set, as many as its scarcest part allows. Read along the producer's listings, so that the size of
 * the market does not matter, and from Medusa's own tables, so that it is never behind.
 */
export function stockRows({ producer_id, variant_ids, inventory_item_ids, q, low_stock }: StockWanted): Sql {
  const conditions: Sql[] = [{ sql: "listing.deleted_at IS NULL", values: [] }]
  if (producer_id) {
    conditions.push({ sql: "listing.producer_id = ?", values: [producer_id] })
  }
  if (variant_ids) {
    conditions.push({ sql: "variant.id = ANY(?::text[])", values: [variant_ids] })
  }
  if (inventory_item_ids) {
    conditions.push({
      sql: `variant.id IN (SELECT variant_id FROM product_variant_inventory_item
        WHERE inventory_item_id = ANY(?::text[]) AND deleted_at IS NULL)`,
      values: [inventory_item_ids],
    })
  }
  if (q) {
    const columns = ["product.title", "variant.title", "variant.sku"]
    conditions.push({
      sql: `(${columns.map((column) => `${folded(column)} LIKE ?`).join(" OR ")})`,
      values: columns.map(() => likePattern(fold(q))),
    })
  }
  if (low_stock !== undefined) {
    conditions.push({ sql: `stock.available_quantity ${low_stock ? "<=" : ">"} ?`, values: [LOW_STOCK] })
  }
  return {
    sql: `${STOCK_OF_VARIANTS} WHERE ${conditions.map(({ sql }) => sql).join(" AND ")}`,
    values: conditions.flatMap(({ values }) => values),
  }
}

const STOCK_OF_VARIANTS = `
  SELECT variant.id AS variant_id, variant.title AS variant_title, variant.sku, variant.created_at,
    product.id AS product_id, product.title AS product_title, product.thumbnail,
    producer.id AS producer_id, producer.stock_location_id AS location_id, stock.*
  FROM listing
  JOIN producer ON producer.id = listing.producer_id
  JOIN product ON product.id = listing.product_id AND product.deleted_at IS NULL
  JOIN product_variant variant
    ON variant.product_id = product.id AND variant.manage_inventory AND variant.deleted_at IS NULL
  JOIN LATERAL (
    SELECT min(floor(coalesce(level.stocked_quantity, 0) / part.required_quantity))::int AS stocked_quantity,
      max(ceil(coalesce(level.reserved_quantity, 0) / part.required_quantity))::int AS reserved_quantity,
      min(floor((coalesce(level.stocked_quantity, 0) - coalesce(level.reserved_quantity, 0)) / part.required_quantity))::int
        AS available_quantity,
      CASE WHEN count(*) = 1 AND min(part.required_quantity) = 1 THEN min(part.inventory_item_id) END AS own_item_id,
      bool_or(level.id IS NOT NULL) AS has_level
    FROM product_variant_inventory_item part
    LEFT JOIN inventory_level level ON level.inventory_item_id = part.inventory_item_id
      AND level.location_id = producer.stock_location_id AND level.deleted_at IS NULL
    WHERE part.variant_id = variant.id AND part.deleted_at IS NULL
    HAVING count(*) > 0
  ) stock ON true`

/** `ORDER BY` for one of the orders that a caller may ask for; whole, so that no row is on two pages or on none. */
export function stockOrder(order: StockOrder): string {
  const name = order.replace(/^-/, "")
  const direction = order.startsWith("-") ? "DESC" : "ASC"
  const columns = name === "title" ? ["product_title", "variant_title"] : [name]
  return [...columns, "variant_id"].map((column) => `${column} ${direction}`).join(", ")
}
