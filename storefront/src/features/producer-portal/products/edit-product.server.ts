import { answerForm, type FormContext, type FormView } from "../form.server.ts"
import type { Product } from "./product.ts"
import {
  basicsBody,
  basicsOf,
  basicsSchema,
  LABEL_FIELDS,
  type LabelField,
  labelBody,
  labelSchema,
} from "./product-form.ts"
import {
  findProduct,
  listProductGroups,
  type ProductBody,
  type ProductGroup,
  updateProduct,
} from "./products.server.ts"

export type BasicsView = FormView<keyof typeof basicsSchema.shape> & {
  product: Product
  groups: ProductGroup[]
}
export type LabelView = FormView<LabelField> & { product: Product }

/** The page of a product's words. */
export async function editBasics(context: FormContext): Promise<BasicsView | Response> {
  const product = await findProduct(context, context.params.id ?? "")
  const view = await answerForm(context, {
    schema: basicsSchema,
    initial: basicsOf(latest(product)),
    run: (values) => save(context, product, basicsBody(values)),
  })
  return view instanceof Response ? view : { ...view, product, groups: await listProductGroups() }
}

/** The page of what stands on a product's label. */
export async function editLabel(context: FormContext): Promise<LabelView | Response> {
  const product = await findProduct(context, context.params.id ?? "")
  const { label } = latest(product)
  const view = await answerForm(context, {
    schema: labelSchema,
    initial: Object.fromEntries(LABEL_FIELDS.map((field) => [field, label?.[field]])),
    run: (values) => save(context, product, labelBody(values)),
  })
  return view instanceof Response ? view : { ...view, product }
}

/** Saves, and goes back to the product with word of whether it is done or waits for the operators. */
export async function save(context: FormContext, { id }: Product, body: ProductBody): Promise<string> {
  const saved = await updateProduct(context, id, body)
  const isWaiting = saved.status === "published" && saved.pending_change !== null
  return context.locals.paths.portal.to("products", [id], {
    xong: isWaiting ? "change_sent" : "product_saved",
  })
}

/** The product as its latest edit would make it, so that editing goes on where it was left. */
function latest(product: Product): Product {
  const { pending_change: change } = product
  return change?.origin === "producer" ? { ...product, ...change.proposed } : product
}
