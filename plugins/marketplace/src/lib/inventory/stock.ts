import { MedusaError } from "@medusajs/framework/utils"

/** One kind of goods and its stock in units of it; `available_quantity` is what can still be sold. */
export type StockRow = {
  variant_id: string
  variant_title: string
  sku: string | null
  product_id: string
  product_title: string
  thumbnail: string | null
  producer_id: string
  location_id: string | null
  stocked_quantity: number
  reserved_quantity: number
  available_quantity: number
  /** The inventory item that is this variant and nothing else; null for sets, whose stock follows from their parts. */
  own_item_id: string | null
  /** Whether the item was ever put on the producer's shelf. */
  has_level: boolean
}

/** A kind's stock as producers see it. */
export const viewStock = (row: StockRow) => ({
  variant_id: row.variant_id,
  product_id: row.product_id,
  product_title: row.product_title,
  variant_title: row.variant_title,
  sku: row.sku,
  thumbnail: row.thumbnail,
  stocked_quantity: row.stocked_quantity,
  reserved_quantity: row.reserved_quantity,
  available_quantity: row.available_quantity,
})

export type StockEntry = { variant_id: string; stocked_quantity: number }
export type StockChange = StockEntry & {
  before: number
  item_id: string
  location_id: string
  has_level: boolean
}

/**
 * What is to be written so that each named kind has the quantity that was counted; what has it already is left out.
 * `item_ids` are all inventory items that are named. All or nothing: throws `not_found` for a kind that is not among `rows`, `invalid_data` where two entries are about the
 * same stock, `not_allowed` for a set (code `shared_stock`) and for less than orders have reserved (`stock_reserved`).
 */
export function planStock(
  entries: StockEntry[],
  rows: StockRow[],
): { item_ids: string[]; changes: StockChange[] } {
  const changes = entries.map(({ variant_id, stocked_quantity }) =>
    changeOf(
      rows.find((row) => row.variant_id === variant_id),
      stocked_quantity,
    ),
  )
  const item_ids = [...new Set(changes.map(({ item_id }) => item_id))]
  if (item_ids.length < changes.length) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "Each stock may be named only once.")
  }
  const tooFew = rows.filter((row) =>
    changes.some((change) => change.variant_id === row.variant_id && isTooFew(change, row)),
  )
  if (tooFew.length > 0) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      tooFew.map((row) => `Orders have reserved ${row.reserved_quantity} of "${nameOf(row)}".`).join(" "),
      "stock_reserved",
    )
  }
  return {
    item_ids,
    changes: changes.filter(
      ({ stocked_quantity, before, has_level }) => stocked_quantity !== before || !has_level,
    ),
  }
}

function changeOf(row: StockRow | undefined, stocked_quantity: number): StockChange {
  if (!row?.location_id) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "These goods were not found.")
  }
  if (!row.own_item_id) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `The stock of "${nameOf(row)}" follows from the goods that it is made of; change theirs.`,
      "shared_stock",
    )
  }
  return {
    variant_id: row.variant_id,
    stocked_quantity,
    before: row.stocked_quantity,
    item_id: row.own_item_id,
    location_id: row.location_id,
    has_level: row.has_level,
  }
}

/** A count that stays as it is may be below what is reserved, as after goods that could be back-ordered. */
const isTooFew = ({ stocked_quantity, before }: StockChange, { reserved_quantity }: StockRow) =>
  stocked_quantity < reserved_quantity && stocked_quantity !== before

const nameOf = ({ product_title, variant_title }: StockRow) => `${product_title} (${variant_title})`
