import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, PaymentEvents } from "@medusajs/framework/utils"
import { refundPaymentsWorkflow } from "@medusajs/medusa/core-flows"
import type { Mismatch } from "../../lib/payment/match-refunds"
import { inTurnOfCaptures } from "./capture-shares"
import { cancelledOf, type PlacedGroup, paymentsOfGroup } from "./find-checkout"
import { isDealtWith } from "./record-mismatches"

const sum = (rows: { amount: unknown }[] = []) =>
  rows.reduce((total, { amount }) => total + Number(amount), 0)

/**
 * Gives back what is still held of cancelled orders: cancelling goes on where the provider refuses the refund, as it does
 * in the moment of the capture, and it calls a payment off whose capture was written down since it looked. Captures
 * wait meanwhile, for one that fails is removed again. What a person has dealt with is left alone. Answers what the
 * provider still refuses, or did not hear.
 */
export async function giveBackCancelled(container: MedusaContainer, group: PlacedGroup): Promise<Mismatch[]> {
  const cancelled = await cancelledOf(container, group)
  return cancelled.size === 0
    ? []
    : inTurnOfCaptures(container, group.id, () => giveBack(container, group, cancelled))
}

async function giveBack(
  container: MedusaContainer,
  group: PlacedGroup,
  cancelled: Set<string>,
): Promise<Mismatch[]> {
  const payments = await paymentsOfGroup(container, group, { withCancelled: true })
  const mismatches: Mismatch[] = []
  for (const { order_id, payment } of payments) {
    const amount = sum(payment.captures) - sum(payment.refunds)
    if (!cancelled.has(order_id) || amount <= 0) {
      continue
    }
    const refused: Mismatch = { kind: "refund_failed", reference: payment.id, amount }
    if (
      !(await isDealtWith(container, payment.provider_id, refused)) &&
      !(await refundCancelled(container, { payment_id: payment.id, amount }))
    ) {
      mismatches.push(refused)
    }
  }
  return mismatches
}

/**
 * Refunds a payment of a cancelled order, which takes no credit line as a standing one does, and says so of the payment
 * as Medusa does not. Answers whether the provider took it.
 */
export async function refundCancelled(
  container: MedusaContainer,
  refund: { payment_id: string; amount: number; note?: string },
): Promise<boolean> {
  const { result } = await refundPaymentsWorkflow(container).run({ input: [refund] })
  if (result.length > 0) {
    await container
      .resolve(Modules.EVENT_BUS)
      .emit({ name: PaymentEvents.REFUNDED, data: { id: refund.payment_id } })
  }
  return result.length > 0
}
