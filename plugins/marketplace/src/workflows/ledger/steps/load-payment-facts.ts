import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { collectionOf } from "../../../lib/ledger/collection"
import type { PaymentFacts } from "../../../lib/ledger/movements"
import { ordersOfPayments } from "../../payment/orders-of-payments"

/** What Medusa knows of a payment and whose order it is for; `not_found` for a payment of no producer's order. */
export const loadPaymentFactsStep = createStep(
  "load-payment-facts",
  async (paymentId: string, { container }) => new StepResponse(await paymentFacts(container, paymentId)),
)

async function paymentFacts(container: MedusaContainer, paymentId: string): Promise<PaymentFacts> {
  const payment = await container
    .resolve(Modules.PAYMENT)
    .retrievePayment(paymentId, { relations: ["captures", "refunds"] })
  const order = (await ordersOfPayments(container, [paymentId])).get(paymentId)
  if (!order) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Payment ${paymentId} belongs to no producer's order.`)
  }
  return {
    payment_id: payment.id,
    order_id: order.order_id,
    producer_id: order.producer_id,
    collection: collectionOf(payment.provider_id, payment.data),
    order_total: Number(payment.amount),
    captures: (payment.captures ?? []).map(stepOf),
    refunds: (payment.refunds ?? []).map(stepOf),
  }
}

type Row = { id: string; amount: unknown; created_at?: Date | string }

const stepOf = ({ id, amount, created_at }: Row) => ({
  id,
  amount: Number(amount),
  created_at: new Date(created_at ?? 0).toISOString(),
})
