import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { marketplaceOptions } from "../../../../../lib/options"
import { orderGroupToken } from "../../../../../lib/order-token"
import { completeOrRelease } from "../../../../../workflows/order-group/complete-or-release"
import { retrieveOrderGroup } from "../../../../../workflows/order-group/retrieve-order-group"
import { storeOrderGroupFields } from "../../../../order-group-fields"

/** Outcomes that the shopper can mend by paying in another way; Medusa answers them with the cart, not with a 4xx. */
const MENDABLE: string[] = [
  MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR,
  MedusaError.Types.PAYMENT_REQUIRES_MORE_ERROR,
]

/**
 * `POST /store/carts/:id/complete`: places one order per producer. Answers `{type: "order", order, order_group}` with
 * the first order in Medusa's own shape and the group with all orders and its `token`; the same for a retry. A payment
 * that was not authorised answers `{type: "cart", cart, error}`; whatever else is wrong is a 4xx with a sentence.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const id = req.params.id ?? ""
  const result = await completeOrRelease(req.scope, id).catch(mendable)
  if ("refusal" in result) {
    throw result.refusal
  }
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  if (result instanceof Error) {
    const { data } = await query.graph({ entity: "cart", fields: ["*", "items.*"], filters: { id } })
    res.json({
      type: "cart",
      cart: data[0],
      error: { message: result.message, name: result.name, type: result.type, code: result.code },
    })
    return
  }
  const group = await retrieveOrderGroup(req.scope, result.group.id, storeOrderGroupFields)
  const { data: orders } = await query.graph({
    entity: "order",
    fields: req.queryConfig.fields,
    filters: { id: group.orders[0]?.id },
  })
  const token = orderGroupToken(group.id, marketplaceOptions(req.scope).orderTokenSecret)
  res.json({ type: "order", order: orders[0], order_group: { ...group, token } })
}

function mendable(error: Error): MedusaError {
  if (MedusaError.isMedusaError(error) && MENDABLE.includes(error.type)) {
    return error
  }
  throw error
}
