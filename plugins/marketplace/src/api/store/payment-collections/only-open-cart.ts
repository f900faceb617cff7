import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

type Row = { cart?: { completed_at: Date | string | null } | null }

/**
 * Another way to pay can be chosen until the cart is ordered. Later, Medusa would delete the session that the orders'
 * money still hangs on, and a card that had paid would be freed before it was charged.
 */
export async function onlyOpenCart(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart_payment_collection",
    fields: ["cart.completed_at"],
    filters: { payment_collection_id: req.params.id ?? "" },
  })
  if ((data as unknown as Row[]).some(({ cart }) => cart?.completed_at)) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "This cart has been ordered already.")
  }
  next()
}
