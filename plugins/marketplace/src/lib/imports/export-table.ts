import type { ProductView } from "../goods/product-view"
import type { StockRow } from "../inventory/stock"
import type { Cell } from "../spreadsheet/write-table"
import { dataOf, type VariantView } from "./changes-of-row"
import { type DataColumn, type Field, type Language, READ_ONLY, TITLES } from "./columns"

const BEFORE_DATA = ["sku", "title", "variant_title", "description"] as const satisfies Field[]
const AFTER_DATA = [
  "sale_unit",
  "price",
  "stocked_quantity",
  "net_quantity",
  "net_unit",
  "weight",
  "length",
  "width",
  "height",
] as const satisfies Field[]

/** The column names of an export of goods; an import reads them again. */
export const goodsHeader = (language: Language, dataColumns: DataColumn[]): Cell[] => [
  ...BEFORE_DATA.map((field) => TITLES[field][language]),
  ...dataColumns.map(({ titles }) => titles[language]),
  ...AFTER_DATA.map((field) => TITLES[field][language]),
  READ_ONLY.status[language],
]

/** A product's rows, one a variant. */
export const goodsRows = (product: ProductView, dataColumns: DataColumn[]): Cell[][] =>
  product.variants.map((variant) => [
    ...BEFORE_DATA.map((field) => cellOf(product, variant, field)),
    ...dataColumns.map(({ field }) => dataOf(product, field)),
    ...AFTER_DATA.map((field) => cellOf(product, variant, field)),
    product.status,
  ])

function cellOf(product: ProductView, variant: VariantView, field: Field): Cell {
  switch (field) {
    case "title":
    case "description":
    case "sale_unit":
      return product[field]
    case "variant_title":
      return variant.title
    case "stocked_quantity":
      return variant.inventory.stocked_quantity
    default:
      return variant[field]
  }
}

/** The column names of an export of the shelves. */
export const stockHeader = (language: Language): Cell[] => [
  ...(["sku", "title", "variant_title", "stocked_quantity"] as const).map((field) => TITLES[field][language]),
  READ_ONLY.reserved_quantity[language],
]

export const stockCells = (row: StockRow): Cell[] => [
  row.sku,
  row.product_title,
  row.variant_title,
  row.stocked_quantity,
  row.reserved_quantity,
]
