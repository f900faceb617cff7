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
import { offerProductWorkflow } from "../listing/offer-product"
import { loadGoods } from "./load-goods"
import type { Attempt, Writer } from "./write-group"

/**
 * Writes the rows of one product by the workflows that the portal uses: a new product becomes a draft, new words of a
 * published one wait for review, prices and stock change at once.
 */
export async function writeProduct(writer: Writer, rows: PlannedRow[], attempt: Attempt): Promise<void> {
  const [first] = rows
  if (!first) {
    return
  }
  if (isNewProduct(first.group)) {
    await offer(writer, rows, attempt)
    return
  }
  const product = await findProduct(writer, first.group, rows)
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

async function offer(
  { container, producer_id, actor }: Writer,
  rows: PlannedRow[],
  attempt: Attempt,
): Promise<void> {
  const { title = "", description, sale_unit, data } = statedBy(rows)
  const product = { title, description, sale_unit, variants: rows.map(newVariantOf) }
  const input = { producer_id, actor, product, additional_data: data }
  await attempt(rows, () => offerProductWorkflow(container).run({ input }))
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
