import { spanOf } from "@cho-lang/marketplace/lib/repair/span-of"
import { PAYOUT_MODULE } from "@cho-lang/marketplace/modules/payout"
import { ordersOfPayments } from "@cho-lang/marketplace/workflows/payment/orders-of-payments"
import { settleMoved } from "@cho-lang/marketplace/workflows/repair/settle-moved"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { recoverTransfers } from "./recover-transfers"

/**
 * Looks once more at what was refunded: what Stripe did not answer, or was not booked because a process died, is taken
 * back of the producers' transfers as soon as it can be.
 */
export async function recoverMissedTransfers(container: MedusaContainer, now: Date): Promise<void> {
  await settleMoved(container, {
    job: "recover-missed-transfers",
    now,
    moved: (since, until) => refundedBetween(container, since, until),
    settle: async (paymentId) => {
      await recoverTransfers(container, paymentId)
      await refuseWhileSending(container, paymentId)
    },
  })
}

/** A transfer that Stripe did not answer is not in the books yet, so nothing is missing until it is. */
async function refuseWhileSending(container: MedusaContainer, paymentId: string): Promise<void> {
  const order = (await ordersOfPayments(container, [paymentId])).get(paymentId)
  const sending = { provider: "stripe" as const, status: "sending" as const }
  const [payout] = order
    ? await container
        .resolve(PAYOUT_MODULE)
        .listPayouts({ producer_id: order.producer_id, ...sending }, { select: ["id"], take: 1 })
    : []
  if (payout) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Payout ${payout.id} is on its way.`)
  }
}

async function refundedBetween(container: MedusaContainer, since: Date, until: Date) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "refund",
    fields: ["payment_id"],
    filters: { created_at: spanOf(since, until) },
  })
  return (data as { payment_id: string }[]).map(({ payment_id }) => payment_id)
}
