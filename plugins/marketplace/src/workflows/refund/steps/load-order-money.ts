import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type NativeOrderMoney, ORDER_MONEY_FIELDS, orderMoneyOf } from "../../../lib/returns/order-money"

/** What one order was paid with, and what has come and gone of it. */
export const loadOrderMoneyStep = createStep("load-order-money", async (orderId: string, { container }) => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: ORDER_MONEY_FIELDS, filters: { id: orderId } })
  const order = data[0] as unknown as NativeOrderMoney | undefined
  if (!order) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "This order was not found.")
  }
  return new StepResponse(orderMoneyOf(order))
})
