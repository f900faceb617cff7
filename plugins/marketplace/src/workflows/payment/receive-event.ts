import type { MedusaContainer } from "@medusajs/framework/types"
import type { PaymentNotice } from "../../lib/payment/payment-rail"
import { PAYMENT_EVENT_MODULE } from "../../modules/payment-event"

/** Seconds in which an event is acted on by who received it. */
const LEAVE_ALONE_SECONDS = 30

/** Writes a provider's event down before anything is made of it; told again, the first one stands. Answers its id. */
export async function receiveEvent(
  container: MedusaContainer,
  provider_id: string,
  { event_id, type, reference }: PaymentNotice,
  now: Date,
): Promise<string> {
  const service = container.resolve(PAYMENT_EVENT_MODULE)
  const find = async () => {
    const [known] = await service.listPaymentEvents({ provider_id, event_id }, { select: ["id"], take: 1 })
    return known?.id
  }
  const known = await find()
  if (known) {
    return known
  }
  const due_at = new Date(now.getTime() + LEAVE_ALONE_SECONDS * 1000)
  try {
    return (await service.createPaymentEvents({ provider_id, event_id, type, reference, due_at })).id
  } catch (error) {
    const written = await find()
    if (!written) {
      throw error
    }
    return written
  }
}
