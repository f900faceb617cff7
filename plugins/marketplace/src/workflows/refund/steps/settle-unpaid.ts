import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { railOf } from "../../../lib/payment/payment-rail"
import { RETURN_REQUEST_MODULE } from "../../../modules/return-request"
import { settlePayment } from "../../payment/settle-payment"

/** `now` in ISO 8601. */
type Input = { order_id: string; idempotency_key: string; now: string }
type Paid = {
  payment_collections?: { payments?: { provider_id: string; data: Record<string, unknown> | null }[] }[]
}

/**
 * Before a refund that was tried and not paid is paid: the order's payments are brought into line with their provider,
 * which may have made it all the same. Throws while the provider cannot be asked.
 */
export const settleUnpaidStep = createStep(
  "settle-unpaid-refund",
  async ({ order_id, idempotency_key, now }: Input, { container }) => {
    const [tried] = await container
      .resolve(RETURN_REQUEST_MODULE)
      .listOrderRefunds({ order_id, idempotency_key, paid_at: null }, { take: 1 })
    if (!tried) {
      return new StepResponse(null)
    }
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "order",
      fields: ["payment_collections.payments.provider_id", "payment_collections.payments.data"],
      filters: { id: order_id },
    })
    const payments = (data as unknown as Paid[])
      .flatMap(({ payment_collections = [] }) => payment_collections)
      .flatMap(({ payments = [] }) => payments)
    for (const payment of payments) {
      const rail = railOf(container, payment.provider_id)
      if (rail) {
        await settlePayment(
          container,
          payment.provider_id,
          rail.referenceOf(payment.data ?? {}),
          new Date(now),
        )
      }
    }
    return new StepResponse(null)
  },
)
