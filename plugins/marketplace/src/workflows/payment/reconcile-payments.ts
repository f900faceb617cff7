import type { MedusaContainer } from "@medusajs/framework/types"
import { providersWithRail, railOf } from "../../lib/payment/payment-rail"
import { PAYMENT_EVENT_MODULE } from "../../modules/payment-event"
import { eachAlone } from "../each-alone"
import { settleMoved } from "../repair/settle-moved"
import { givenUpBetween } from "./given-up-between"
import { settlePayment } from "./settle-payment"

/**
 * A provider lists payments by when they were begun, and one may be paid or fail days later: what it tells is asked for
 * once more from three days before, as long as it repeats events by itself.
 */
const BEGUN_BEFORE_MS = 72 * 3_600_000

/**
 * Compares with each provider what has moved there, what the market gave back or gave up, and what is still disputed,
 * which may take months, and puts it right, as if every event about it had arrived: nothing depends on webhooks. What
 * cannot be put right stays open until it can. Answers how many payments it settled.
 */
export async function reconcilePayments(container: MedusaContainer, now: Date): Promise<number> {
  let settled = 0
  const rails = (await providersWithRail(container)).map((id) => ({ id }))
  await eachAlone(container, rails, "compare the payments", async ({ id }) => {
    settled += await reconcileProvider(container, id, now)
  })
  return settled
}

async function reconcileProvider(container: MedusaContainer, providerId: string, now: Date): Promise<number> {
  const rail = railOf(container, providerId)
  if (!rail) {
    return 0
  }
  return settleMoved(container, {
    job: `reconcile-payments:${providerId}`,
    now,
    moved: async (since, until) => [
      ...(await rail.movedSince(new Date(since.getTime() - BEGUN_BEFORE_MS))),
      ...(await givenUpBetween(container, providerId, rail, since, until)),
      ...(await disputedOf(container, providerId)),
    ],
    settle: (reference) => settlePayment(container, providerId, reference, now),
  })
}

async function disputedOf(container: MedusaContainer, provider_id: string): Promise<string[]> {
  const disputed = await container
    .resolve(PAYMENT_EVENT_MODULE)
    .listPaymentDisputes(
      { provider_id, state: ["warning", "open"] },
      { select: ["payment_reference"], take: null },
    )
  return disputed.map(({ payment_reference }) => payment_reference)
}
