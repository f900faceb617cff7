import { MedusaError } from "@medusajs/framework/utils"
import type { NewVariant } from "../../lib/goods/product-input"
import type { ProductView } from "../../lib/goods/product-view"
import { changedOfProduct, changedOfVariant, isNothing } from "../../lib/imports/changes-of-row"
import { beyondTitle, isNewProduct, ONLY_VARIANT, statedOf } from "../../lib/imports/plan-product-rows"
import type { PlannedRow } from "../../lib/imports/planned-row"
import type { RowValues } from "../../lib/imports/read-rows"
import { marketplaceOptions } from "../../lib/options"
import { addVariantWorkflow } from "../listing/add-variant"
import { editProductWorkflow } from "../listing/edit-product"
import { editVariantWorkflow } from "../listing/edit-variant"
import { offerProductsWorkflow } from "../listing/offer-products"
import { loadGoods } from "./load-goods"
import type { Attempt, Writer } from "./write-group"

/**
 * Writes rows by the workflows that the portal uses: a new product becomes a draft, new words of a published one wait for
 * review, prices and stock change at once. New products are made together; where one of them is refused, one by one, so
 * that the others are made.
 */
export async function writeProducts(writer: Writer, rows: PlannedRow[], attempt: Attempt): Promise<void> {
  const groups = [...new Set(rows.map(({ group }) => group))]
  const rowsOf = (group: string) => rows.filter((row) => row.group === group)
  const fresh = groups.filter(isNewProduct).map(rowsOf)
  const areMade = fresh.length > 1 && (await attempt([], () => offer(writer, fresh)))
  for (const own of areMade ? [] : fresh) {
    await attempt(own, () => offer(writer, [own]))
  }
  for (const id of groups.filter((group) => !isNewProduct(group))) {
    await writeKnown(writer, { id, rows: rowsOf(id) }, attempt)
  }
}

async function writeKnown(
  writer: Writer,
  { id, rows }: { id: string; rows: PlannedRow[] },
  attempt: Attempt,
): Promise<void> {
  const product = await findProduct(writer, id, rows)
  if (!product) {
    await attempt(rows, () => Promise.reject(productGone()))
    return
  }
  if (await editContent(writer, product, rows, attempt)) {
    for (const row of rows) {
      await writeVariant(writer, product, row, attempt)
    }
  }
}

async function writeVariant(
  { container, producer_id, actor }: Writer,
  product: ProductView,
  row: PlannedRow,
  attempt: Attempt,
): Promise<void> {
  const key = { producer_id, product_id: product.id, actor }
  const variant = product.variants.find(({ sku }) => sku === row.sku)
  if (!variant) {
    const input = { ...key, variant: newVariantOf(row) }
    await attempt([row], () => addVariantWorkflow(container).run({ input }))
    return
  }
  const change = changedOfVariant(variant, row.values)
  if (!isNothing(change)) {
    const input = { ...key, variant_id: variant.id, ...change }
    await attempt([row], () => editVariantWorkflow(container).run({ input }))
  }
}

async function findProduct(
  { container, producer_id }: Writer,
  id: string,
  rows: PlannedRow[],
): Promise<ProductView | undefined> {
  const titles = rows.flatMap(({ values }) => values.title ?? [])
  const { products } = await loadGoods(container, { producer_id, skus: rows.map(({ sku }) => sku), titles })
  return products.find((product) => product.id === id)
}

const productGone = () =>
  new MedusaError(MedusaError.Types.NOT_ALLOWED, "This product was removed meanwhile.", "product_gone")

function offer({ container, producer_id, actor }: Writer, products: PlannedRow[][]): Promise<unknown> {
  const offers = products.map((rows) => {
    const { title = "", description, sale_unit, data } = statedBy(rows)
    return {
      product: { title, description, sale_unit, variants: rows.map(newVariantOf) },
      additional_data: data,
    }
  })
  return offerProductsWorkflow(container).run({ input: { producer_id, actor, offers } })
}

function editContent(
  { container, producer_id, actor }: Writer,
  product: ProductView,
  rows: PlannedRow[],
  attempt: Attempt,
): Promise<boolean> {
  const { dataColumns } = marketplaceOptions(container)
  const named = rows.map((row) =>
    row.action === "create" ? { ...row, values: beyondTitle(row.values) } : row,
  )
  const change = changedOfProduct(product, statedBy(named), dataColumns)
  const input = { producer_id, product_id: product.id, actor, ...change }
  return isNothing(change)
    ? Promise.resolve(true)
    : attempt(rows, () => editProductWorkflow(container).run({ input }))
}

/** What the rows of a product say of it together. */
const statedBy = (rows: PlannedRow[]): RowValues => {
  const stated = rows.map(({ values }) => statedOf(values)).toReversed()
  const data = Object.assign({}, ...stated.map(({ data }) => data ?? {}))
  return { sku: "", ...Object.assign({}, ...stated), data }
}

const newVariantOf = ({ sku, values }: PlannedRow): NewVariant => ({
  sku,
  title: values.variant_title ?? ONLY_VARIANT,
  price: values.price ?? 0,
  net_quantity: values.net_quantity,
  net_unit: values.net_unit,
  weight: values.weight,
  length: values.length,
  width: values.width,
  height: values.height,
  stocked_quantity: values.stocked_quantity ?? 0,
})
