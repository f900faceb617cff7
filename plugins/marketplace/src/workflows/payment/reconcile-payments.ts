import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { providersWithRail, railOf } from "../../lib/payment/payment-rail"
import { settlePayment } from "./settle-payment"

/** As long as providers repeat events by themselves. */
const LOOK_BACK_HOURS = 72

/**
 * Compares with each provider what has moved there in three days and puts it right, as if every event about it had
 * arrived: nothing depends on webhooks. Answers how many payments it looked at.
 */
export async function reconcilePayments(container: MedusaContainer, now: Date): Promise<number> {
  const since = new Date(now.getTime() - LOOK_BACK_HOURS * 3_600_000)
  let looked = 0
  for (const providerId of await providersWithRail(container)) {
    const references = (await railOf(container, providerId)?.movedSince(since)) ?? []
    for (const reference of references) {
      await settlePayment(container, providerId, reference, now).catch((error: Error) =>
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .error(`Payment ${reference} does not match yet: ${error.message}`),
      )
    }
    looked += references.length
  }
  return looked
}
