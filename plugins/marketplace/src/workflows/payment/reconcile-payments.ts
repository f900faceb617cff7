import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type PaymentRail, providersWithRail, railOf } from "../../lib/payment/payment-rail"
import { PAYMENT_EVENT_MODULE } from "../../modules/payment-event"
import { givenUpSince } from "./given-up-since"
import { settlePayment } from "./settle-payment"

/** As long as providers repeat events by themselves. */
const LOOK_BACK_HOURS = 72
/** As long as a card stays authorised. */
const OWN_LOOK_BACK_HOURS = 168

/**
 * Compares with each provider what has moved there in three days, what the market gave back or up in a week, and what is
 * still disputed, which may take months, and puts it right, as if every event about it had arrived: nothing depends on
 * webhooks. Answers how many payments it looked at.
 */
export async function reconcilePayments(container: MedusaContainer, now: Date): Promise<number> {
  let looked = 0
  for (const providerId of await providersWithRail(container)) {
    const rail = railOf(container, providerId)
    const references = new Set(rail && (await movedOf(container, providerId, rail, now)))
    for (const reference of references) {
      await settlePayment(container, providerId, reference, now).catch((error: Error) =>
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .error(`Payment ${reference} does not match yet: ${error.message}`),
      )
    }
    looked += references.size
  }
  return looked
}

async function movedOf(container: MedusaContainer, providerId: string, rail: PaymentRail, now: Date) {
  const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000)
  const disputed = await container
    .resolve(PAYMENT_EVENT_MODULE)
    .listPaymentDisputes({ provider_id: providerId, state: ["warning", "open"] }, { take: null })
  return [
    ...(await rail.movedSince(ago(LOOK_BACK_HOURS))),
    ...(await givenUpSince(container, providerId, rail, ago(OWN_LOOK_BACK_HOURS))),
    ...disputed.map(({ payment_reference }) => payment_reference),
  ]
}
