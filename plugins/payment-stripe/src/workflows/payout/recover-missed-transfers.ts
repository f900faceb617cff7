import { eachAlone } from "@cho-lang/marketplace/workflows/each-alone"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { recoverTransfers } from "./recover-transfers"

const LOOK_BACK_HOURS = 72

/**
 * Looks once more at the refunds of three days: what Stripe did not answer, or was not booked because a process died, is
 * taken back of the producers' transfers now. One that fails keeps no other waiting.
 */
export async function recoverMissedTransfers(container: MedusaContainer, now: Date): Promise<void> {
  const since = new Date(now.getTime() - LOOK_BACK_HOURS * 3_600_000).toISOString()
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "refund",
    fields: ["payment_id"],
    filters: { created_at: { $gte: since } },
  })
  const paymentIds = new Set((data as { payment_id: string }[]).map(({ payment_id }) => payment_id))
  await eachAlone(
    container,
    [...paymentIds].map((id) => ({ id })),
    "take back the transfers",
    ({ id }) => recoverTransfers(container, id),
  )
}
