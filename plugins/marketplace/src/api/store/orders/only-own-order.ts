import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"

/** An order's id is no key: only the signed-in customer who placed it may read it. Guests have their group's token. */
export async function onlyOwnOrder(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const customerId = (req as AuthenticatedMedusaRequest).auth_context?.actor_id
  const orders = customerId
    ? await req.scope
        .resolve(Modules.ORDER)
        .listOrders({ id: req.params.id, customer_id: customerId }, { select: ["id"] })
    : []
  if (orders.length === 0) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "This order was not found.")
  }
  next()
}
