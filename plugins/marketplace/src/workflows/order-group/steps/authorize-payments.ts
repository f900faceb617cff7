import type { CreatePaymentSessionDTO } from "@medusajs/framework/types"
import { MedusaError, Modules, PaymentSessionStatus } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PlannedOrder } from "../../../lib/plan-orders"

type Input = { currency_code: string; provider_id: string; orders: PlannedOrder[] }

/**
 * Gives each order a payment collection of its own, over its own total (đồng), and authorises it with the provider the
 * shopper chose. Undone by the step that opened the group.
 */
export const authorizePaymentsStep = createStep(
  "authorize-payments",
  async ({ currency_code, provider_id, orders }: Input, { container }) => {
    const service = container.resolve(Modules.PAYMENT)
    await service.createPaymentCollections(
      orders.map(({ payment_collection_id, total }) => ({
        id: payment_collection_id,
        currency_code,
        amount: total,
      })),
    )
    await Promise.all(
      orders.map(async ({ payment_collection_id, total }) => {
        const session = await service.createPaymentSession(payment_collection_id, {
          provider_id,
          currency_code,
          amount: total,
          data: {},
        } satisfies CreatePaymentSessionDTO)
        const payment = await service.authorizePaymentSession(session.id, {})
        if (
          !payment &&
          (await statusOf(service, session.id)) !== PaymentSessionStatus.PENDING_AUTHORIZATION
        ) {
          throw new MedusaError(
            MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR,
            "The payment was not authorised.",
          )
        }
      }),
    )
    return new StepResponse(null)
  },
)

async function statusOf(
  service: { retrievePaymentSession(id: string): Promise<{ status: string }> },
  sessionId: string,
): Promise<string> {
  return (await service.retrievePaymentSession(sessionId)).status
}
