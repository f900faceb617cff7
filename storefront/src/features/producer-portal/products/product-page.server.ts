import { answerChange } from "../changes/changes.server.ts"
import type { FormContext } from "../form.server.ts"
import type { Problem } from "../problem.ts"
import { answerAction } from "../stall/action.server.ts"
import type { Product } from "./product.ts"
import { actOnProduct, findProduct, type ProductAction, removeProduct } from "./products.server.ts"

export type ProductPageView = { product: Product; problem: Problem | null }

const DONE = {
  submit: "submitted",
  withdraw: "withdrawn",
  unpublish: "unpublished",
  republish: "republished",
} as const satisfies Record<ProductAction, string>

/** A product's own page: how it stands, what it is made of, and the next step with it. */
export async function productPage(context: FormContext): Promise<ProductPageView | Response> {
  const id = context.params.id ?? ""
  const { to } = context.locals.paths.portal
  const move = (action: ProductAction) => async () => {
    await actOnProduct(context, id, action)
    return to("products", [id], { xong: DONE[action] })
  }
  const outcome = await answerAction(context, {
    submit: move("submit"),
    withdraw: move("withdraw"),
    unpublish: move("unpublish"),
    republish: move("republish"),
    remove: async () => {
      await removeProduct(context, id)
      return to("products", [], { xong: "product_removed" })
    },
    withdraw_change: async (form) => {
      await answerChange(context, String(form.get("change_id")), "discard")
      return to("products", [id], { xong: "change_discarded" })
    },
  })
  return outcome instanceof Response
    ? outcome
    : { product: await findProduct(context, id), problem: outcome.problem }
}
