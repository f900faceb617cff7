import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { type Mismatch, matchRefunds } from "../../lib/payment/match-refunds"
import type { PaymentRail, ProviderPayment, ProviderRefund } from "../../lib/payment/payment-rail"
import { RETURN_REQUEST_MODULE } from "../../modules/return-request"
import type { OrderPayment } from "./find-checkout"
import { refundCancelled } from "./give-back-cancelled"
import { isDealtWith } from "./record-mismatches"

/**
 * Makes Medusa and the provider know the same refunds of a checkout: what was made at the provider is written down with
 * Medusa's own flow, what Medusa wrote down and the provider did not hear is made. Answers what only a person can put
 * right.
 */
export async function repairRefunds(
  container: MedusaContainer,
  rail: PaymentRail,
  { refunds: theirs }: ProviderPayment,
  { orders, cancelled }: { orders: OrderPayment[]; cancelled: Set<string> },
  now: Date,
): Promise<Mismatch[]> {
  const captured = orders.filter(({ payment }) => payment.captures?.length)
  const ours = captured.map(({ order_id, payment: { id, refunds } }) => ({
    order_id,
    payment_id: id,
    refunds: (refunds ?? []).map((refund) => ({
      id: refund.id,
      amount: Number(refund.amount),
      created_at: new Date(refund.created_at ?? 0),
    })),
  }))
  const { adopt, make, mismatches } = matchRefunds(ours, theirs, now)
  for (const { payment_id, order_id, refund } of adopt) {
    await rail.adoptRefund(refund.id, order_id)
    const note = await unpaidOf(container, order_id, refund)
    const written = { payment_id, amount: refund.amount, ...(note && { note }) }
    if (cancelled.has(order_id)) {
      await refundCancelled(container, written)
    } else {
      await refundPaymentWorkflow(container).run({ input: written })
    }
  }
  for (const { payment_id, order_id, refund_id, amount, made } of make) {
    if (made) {
      await rail.adoptRefund(made, order_id)
    }
    const payment = captured.find((each) => each.payment.id === payment_id)?.payment
    const refused: Mismatch = { kind: "refund_failed", reference: refund_id, amount }
    if (!payment || (await isDealtWith(container, payment.provider_id, refused))) {
      continue
    }
    await rail.refund(payment.data ?? {}, amount, refund_id).catch((error: unknown) => {
      if (!(MedusaError.isMedusaError(error) && error.type === MedusaError.Types.NOT_ALLOWED)) {
        throw error
      }
      mismatches.push(refused)
    })
  }
  return mismatches
}

/** The order's refund that the market asked for with what it has forgotten since: it is not to be paid again. */
async function unpaidOf(
  container: MedusaContainer,
  order_id: string,
  { amount, refund_id }: ProviderRefund,
): Promise<string | undefined> {
  const unpaid = refund_id
    ? await container
        .resolve(RETURN_REQUEST_MODULE)
        .listOrderRefunds({ order_id, paid_at: null }, { take: null, order: { created_at: "ASC" } })
    : []
  return unpaid.find((refund) => Number(refund.amount) === amount)?.id
}
