import type { FormContext } from "../form.server.ts"
import type { Problem } from "../problem.ts"
import { answerAction, Refusal } from "../stall/action.server.ts"
import { isManager, membershipOf } from "../stall.ts"
import type { Product, ProductVariant } from "./product.ts"
import { addVariant, findProduct, removeVariant, updateVariant } from "./products.server.ts"
import {
  checkVariant,
  clearedBody,
  emptyVariant,
  readVariant,
  type VariantErrors,
  type VariantValues,
  valuesOf,
} from "./variant-form.ts"

export type KindView = {
  product: Product
  /** Null for a kind that is about to be added. */
  variant: ProductVariant | null
  values: VariantValues
  errors: VariantErrors
  problem: Problem | null
}

/** Which kind a page is about: the last word of its URL, "moi" for a new one. */
const NEW = new Set(["moi", "new"])

/** One kind of a product: its name, price, quantity, stock, weight and size. */
export async function editKind(context: FormContext): Promise<KindView | Response> {
  const { id = "", kind = "" } = context.params
  const product = await findProduct(context, id)
  const variant = product.variants.find((one) => one.id === kind) ?? null
  const { to } = context.locals.paths.portal
  if (!variant && !isManager(membershipOf(context.locals))) {
    return context.redirect(to("notAllowed"), 303)
  }
  if (!variant && !NEW.has(kind)) {
    return context.redirect(to("products", [id, "loai"], { loi: "gone" }), 303)
  }
  const outcome = await answerAction(context, {
    save: async (form) => {
      const { body } = checkVariant(readVariant(form))
      if (!body) {
        throw new Refusal("check_fields")
      }
      await (variant
        ? updateVariant(context, id, variant.id, clearedBody(body))
        : addVariant(context, id, body))
      return to("products", [id, "loai"], { xong: "kind_saved" })
    },
    remove: async () => {
      await removeVariant(context, id, kind)
      return to("products", [id, "loai"], { xong: "kind_removed" })
    },
  })
  if (outcome instanceof Response) {
    return outcome
  }
  const { form, problem } = outcome
  const typed = form?.get("action") === "save" ? readVariant(form) : null
  const values = typed ?? (variant ? valuesOf(variant) : emptyVariant())
  return {
    product,
    variant,
    values,
    errors: { ...(typed && checkVariant(typed).errors), ...beside(problem) },
    problem,
  }
}

/** What only the API can know, beside the field that it is about. */
function beside(problem: Problem | null): VariantErrors {
  return {
    ...(problem?.key === "sku_taken" ? { sku: problem.key } : {}),
    ...(problem?.key === "stock_reserved" ? { stock: problem.key } : {}),
  }
}
