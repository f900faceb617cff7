import type { MedusaContainer } from "@medusajs/framework/types"
import { messageOf } from "../../lib/message-of"
import { nextTry } from "../../lib/repair/next-try"
import { PAYMENT_EVENT_MODULE } from "../../modules/payment-event"
import { settlePayment } from "./settle-payment"

const BATCH = 200

/** Acts on one event unless that was done; a failure is written down and thrown. */
export async function processEvent(container: MedusaContainer, id: string, now: Date): Promise<void> {
  const service = container.resolve(PAYMENT_EVENT_MODULE)
  const [event] = await service.listPaymentEvents({ id, processed_at: null })
  if (!event) {
    return
  }
  const attempts = event.attempts + 1
  try {
    if (event.reference) {
      await settlePayment(container, event.provider_id, event.reference, now)
    }
    await service.updatePaymentEvents({ id, attempts, processed_at: now, last_error: null })
  } catch (error) {
    const last_error = messageOf(error).slice(0, 500)
    await service.updatePaymentEvents({ id, attempts, due_at: nextTry(attempts, now), last_error })
    throw error
  }
}

/**
 * Acts on events whose process died or failed after it had answered, those first that are due for longest. Each is tried
 * until it is done, however long the provider stays away. Answers how many are done.
 */
export async function processOpenEvents(container: MedusaContainer, now: Date): Promise<number> {
  const events = await container
    .resolve(PAYMENT_EVENT_MODULE)
    .listPaymentEvents(
      { processed_at: null, due_at: { $lte: now } },
      { select: ["id"], take: BATCH, order: { due_at: "ASC" } },
    )
  let done = 0
  for (const { id } of events) {
    done += await processEvent(container, id, now).then(
      () => 1,
      () => 0,
    )
  }
  return done
}
