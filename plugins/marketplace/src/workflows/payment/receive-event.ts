import type { MedusaContainer } from "@medusajs/framework/types"
import type { PaymentNotice } from "../../lib/payment/payment-rail"
import { PAYMENT_EVENT_MODULE } from "../../modules/payment-event"

/** Writes a provider's event down before anything is made of it; told again, the first one stands. Answers its id. */
export async function receiveEvent(
  container: MedusaContainer,
  provider_id: string,
  { event_id, type, reference }: PaymentNotice,
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
  try {
    return (await service.createPaymentEvents({ provider_id, event_id, type, reference })).id
  } catch (error) {
    const written = await find()
    if (!written) {
      throw error
    }
    return written
  }
}
