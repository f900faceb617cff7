import type { MedusaContainer, PaymentDTO } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import { isShare } from "../../lib/payment/checkout-share"
import { railOf } from "../../lib/payment/payment-rail"
import { ORDER_GROUP_MODULE } from "../../modules/order-group"
import { dropCancelled } from "./drop-cancelled"
import { paymentsOfGroup } from "./find-checkout"

const WAIT_SECONDS = 20

/**
 * Takes the money of a placed group whose payments share one authorisation: what is cancelled is dropped, the first
 * capture takes the rest, the others find it taken. May be told any number of times. Answers how many payments it captured; throws
 * what the provider says, after trying each.
 */
export async function captureShares(container: MedusaContainer, groupId: string): Promise<number> {
  const [group] = await container
    .resolve(ORDER_GROUP_MODULE)
    .listOrderGroups({ id: groupId, status: "placed" }, { relations: ["producer_orders"] })
  if (!group) {
    return 0
  }
  const open = async () =>
    (await paymentsOfGroup(container, group, { withCancelled: true }))
      .map(({ payment }) => payment)
      .filter((payment) => isShare(payment) && !payment.captured_at)
  if ((await open()).length === 0) {
    return 0
  }
  return inTurnOfCaptures(container, groupId, async () => {
    await dropCancelled(container, group)
    const payments = (await open()).filter(({ canceled_at }) => !canceled_at)
    const failures: { error: unknown }[] = []
    for (const payment of payments) {
      await captureShare(container, payment).catch((error: unknown) => failures.push({ error }))
    }
    if (failures[0]) {
      throw failures[0].error
    }
    return payments.length
  })
}

/** Runs what must not meet a capture of the group that is under way. */
export function inTurnOfCaptures<T>(
  container: MedusaContainer,
  groupId: string,
  act: () => Promise<T>,
): Promise<T> {
  return container.resolve(Modules.LOCKING).execute(`capture:${groupId}`, act, { timeout: WAIT_SECONDS })
}

/**
 * Medusa writes a capture down before it asks the provider. Where a process died in between, the row would be in the way
 * of another capture, so its own is finished: it keeps the id under which the ledger may know it.
 */
async function captureShare(container: MedusaContainer, payment: PaymentDTO): Promise<void> {
  if (payment.captures?.length) {
    const rail = railOf(container, payment.provider_id)
    if (!rail) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `Nobody carries ${payment.provider_id}.`)
    }
    await rail.capture(payment.data ?? {})
    const captured = { id: payment.id, captured_at: new Date() }
    await container.resolve(Modules.PAYMENT).updatePayment(captured)
  }
  await capturePaymentWorkflow(container).run({ input: { payment_id: payment.id } })
}
