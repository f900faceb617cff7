import type { IPaymentModuleService } from "@medusajs/framework/types"
import { MedusaError, Modules, PaymentSessionStatus } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { contextOfShare } from "../../../lib/payment/checkout-share"
import type { PlannedOrder } from "../../../lib/plan-orders"

/** The cart's own payment session; none where nothing is to be paid. */
type CartSession = { id: string; provider_id: string; data?: Record<string, unknown> }
type Input = { currency_code: string; session?: CartSession; orders: PlannedOrder[] }

/**
 * Gives each order a payment collection of its own, over its own total (đồng), and authorises it with the provider the
 * shopper chose, who hears which share of the whole checkout it is. Undone by the step that opened the group.
 */
export const authorizePaymentsStep = createStep(
  "authorize-payments",
  async ({ currency_code, session, orders }: Input, { container }) => {
    const service = container.resolve(Modules.PAYMENT)
    await service.createPaymentCollections(
      orders.map(({ payment_collection_id, total }) => ({
        id: payment_collection_id,
        currency_code,
        amount: total,
      })),
    )
    const shares = orders.map(({ id, total }) => ({ order_id: id, amount: total }))
    await Promise.all(
      orders.map(async ({ id, payment_collection_id, total }) => {
        const created = await service.createPaymentSession(payment_collection_id, {
          provider_id: session?.provider_id ?? "",
          currency_code,
          amount: total,
          data: {},
          context: contextOfShare({
            session_id: session?.id ?? "",
            data: session?.data ?? {},
            order_id: id,
            amount: total,
            shares,
          }),
        })
        await authorize(service, created.id)
      }),
    )
    return new StepResponse(null)
  },
)

async function authorize(service: IPaymentModuleService, sessionId: string): Promise<void> {
  const payment = await service.authorizePaymentSession(sessionId, {})
  if (payment) {
    return
  }
  const { status } = await service.retrievePaymentSession(sessionId)
  if (status !== PaymentSessionStatus.PENDING_AUTHORIZATION) {
    throw new MedusaError(MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR, "The payment was not authorised.")
  }
}
