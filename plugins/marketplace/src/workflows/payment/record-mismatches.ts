import type { MedusaContainer } from "@medusajs/framework/types"
import type { Mismatch } from "../../lib/payment/match-refunds"
import { PAYMENT_EVENT_MODULE } from "../../modules/payment-event"

/** Puts what only a person can put right into the operators' inbox, once. */
export async function recordMismatches(
  container: MedusaContainer,
  provider_id: string,
  order_group_id: string,
  mismatches: Mismatch[],
): Promise<void> {
  const service = container.resolve(PAYMENT_EVENT_MODULE)
  for (const { kind, reference, amount } of mismatches) {
    const [known] = await service.listPaymentMismatches({ provider_id, reference, kind }, { select: ["id"] })
    if (!known) {
      await service.createPaymentMismatches({ provider_id, reference, kind, amount, order_group_id })
    }
  }
}

/** Whether a person has dealt with it: the market does not move that money a second time. */
export async function isDealtWith(
  container: MedusaContainer,
  provider_id: string,
  { kind, reference }: Mismatch,
): Promise<boolean> {
  const [resolved] = await container
    .resolve(PAYMENT_EVENT_MODULE)
    .listPaymentMismatches(
      { provider_id, reference, kind, resolved_at: { $ne: null } },
      { select: ["id"], take: 1 },
    )
  return Boolean(resolved)
}
