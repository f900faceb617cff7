import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { shopperActor } from "../../../lib/actor"
import { marketplaceOptions } from "../../../lib/options"
import { isOrderGroupToken } from "../../../lib/order-token"
import { ORDER_GROUP_MODULE } from "../../../modules/order-group"
import type { OrderAction } from "../../../workflows/producer-order/compose-action"

const notFound = () => new MedusaError(MedusaError.Types.NOT_FOUND, "This order was not found.")

/** Lets through whoever holds the group's token (`?token=`), before anything is read of what they send. */
export function onlyTokenHolder(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const { orderTokenSecret } = marketplaceOptions(req.scope)
  if (!isOrderGroupToken(req.query.token, req.params.id ?? "", orderTokenSecret)) {
    throw notFound()
  }
  next()
}

/** The order that the path names, if it is one of the group's; who acts on it is the group's shopper. */
export async function heldOrder(req: MedusaRequest): Promise<OrderAction & { order_group_id: string }> {
  const { id: order_group_id = "", order_id = "" } = req.params
  const [row] = await req.scope
    .resolve(ORDER_GROUP_MODULE)
    .listProducerOrders({ order_id, order_group_id }, { take: 1 })
  if (!row || row.state === "placing") {
    throw notFound()
  }
  return { order_id, order_group_id, producer_id: row.producer_id, actor: shopperActor(order_group_id) }
}
