import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { messageOf } from "../../lib/message-of"
import { isShare } from "../../lib/payment/checkout-share"
import { providersWithRail, railOf } from "../../lib/payment/payment-rail"
import { PAYMENT_EVENT_MODULE } from "../../modules/payment-event"
import { settlePayment } from "./settle-payment"

/** Seconds in which the event of a placed group captures by itself. */
const LEAVE_ALONE_SECONDS = 60

/**
 * Takes what the event of a placed group did not take, because a process died or the provider did not answer. What the
 * provider no longer holds is told to the office by the first attempt, and left alone after it. Answers how many of the
 * providers' payments it settled.
 */
export async function captureOpenShares(container: MedusaContainer, now: Date): Promise<number> {
  let settled = 0
  for (const providerId of await providersWithRail(container)) {
    for (const reference of await openReferences(container, providerId, now)) {
      try {
        await settlePayment(container, providerId, reference, now)
        settled += 1
      } catch (error) {
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .error(`The money of payment ${reference} could not be taken: ${messageOf(error)}`)
      }
    }
  }
  return settled
}

/** The provider's names of payments whose shares are not all taken, however old, without those it is known to have let go. */
async function openReferences(container: MedusaContainer, provider_id: string, now: Date): Promise<string[]> {
  const created_at = { $lt: new Date(now.getTime() - LEAVE_ALONE_SECONDS * 1000).toISOString() }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment",
    fields: ["data"],
    filters: { provider_id, created_at, captured_at: null, canceled_at: null },
  })
  const rail = railOf(container, provider_id)
  const open = (data as { data: Record<string, unknown> }[]).filter(isShare)
  const references = new Set(open.flatMap((payment) => rail?.referenceOf(payment.data) ?? []))
  const lost = await container
    .resolve(PAYMENT_EVENT_MODULE)
    .listPaymentMismatches(
      { provider_id, kind: "authorization_lost", reference: [...references] },
      { select: ["reference"], take: null },
    )
  for (const { reference } of lost) {
    references.delete(reference)
  }
  return [...references]
}
