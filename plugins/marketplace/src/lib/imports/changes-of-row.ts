import type { AdditionalData, ProductEdit, VariantEdit } from "../goods/product-input"
import type { ProductView } from "../goods/product-view"
import type { DataColumn } from "./columns"
import type { RowValues } from "./read-rows"

export type VariantView = ProductView["variants"][number]
export type VariantChange = { edit: VariantEdit; stocked_quantity?: number }
export type ProductChange = { edit: ProductEdit; additional_data: AdditionalData }

const VARIANT_FIELDS = ["price", "weight", "length", "width", "height"] as const

/** What a row says of a variant that is not so already. */
export function changedOfVariant(variant: VariantView, values: RowValues): VariantChange {
  const edit: VariantEdit = {}
  for (const field of VARIANT_FIELDS) {
    if (values[field] !== undefined && values[field] !== variant[field]) {
      edit[field] = values[field]
    }
  }
  if (values.variant_title && values.variant_title !== variant.title) {
    edit.title = values.variant_title
  }
  const net_quantity = values.net_quantity ?? variant.net_quantity
  const net_unit = (values.net_unit ?? variant.net_unit) as VariantEdit["net_unit"]
  if (net_quantity !== variant.net_quantity || net_unit !== variant.net_unit) {
    Object.assign(edit, { net_quantity, net_unit })
  }
  const { stocked_quantity } = values
  const isCounted = stocked_quantity !== undefined && stocked_quantity !== variant.inventory.stocked_quantity
  return isCounted ? { edit, stocked_quantity } : { edit }
}

/** What a row says of its product that is not so already. */
export function changedOfProduct(
  product: ProductView,
  { title, description, sale_unit, data = {} }: RowValues,
  dataColumns: DataColumn[],
): ProductChange {
  const wanted = { title, description, sale_unit }
  const edit = Object.fromEntries(
    Object.entries(wanted).filter(
      ([field, value]) => value !== undefined && value !== product[field as keyof typeof wanted],
    ),
  )
  const additional_data = Object.fromEntries(
    dataColumns.flatMap(({ key, field }): [string, string][] => {
      const value = data[key]
      return value !== undefined && value !== dataOf(product, field) ? [[key, value]] : []
    }),
  )
  return { edit, additional_data }
}

export const isNothing = (change: VariantChange | ProductChange): boolean =>
  Object.keys(change.edit).length === 0 &&
  ("additional_data" in change
    ? Object.keys(change.additional_data).length === 0
    : change.stocked_quantity === undefined)

/** The value of a dotted field of a product, e.g. `product_set.code`, as text. */
export function dataOf(product: ProductView, field: string): string | null {
  const value = field
    .split(".")
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], product)
  return value === null || value === undefined ? null : String(value)
}
