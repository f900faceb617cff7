import type { MedusaContainer } from "@medusajs/framework/types"
import { disputeEntries } from "../../lib/ledger/disputed"
import type { ProviderPayment } from "../../lib/payment/payment-rail"
import { LEDGER_MODULE } from "../../modules/ledger"
import { PAYMENT_EVENT_MODULE } from "../../modules/payment-event"
import type { OrderPayment, PlacedGroup } from "./find-checkout"

/** Writes a payment's disputes down as they stand, and into the ledger what the bank took and gave back; each once. */
export async function recordDisputes(
  container: MedusaContainer,
  providerId: string,
  { reference: payment_reference, disputes }: ProviderPayment,
  group: PlacedGroup,
  orders: OrderPayment[],
  now: Date,
): Promise<void> {
  const service = container.resolve(PAYMENT_EVENT_MODULE)
  for (const dispute of disputes) {
    const { id: reference, amount, reason, state, opened_at, due_at } = dispute
    const [known] = await service.listPaymentDisputes({ provider_id: providerId, reference })
    if (known) {
      await service.updatePaymentDisputes({ id: known.id, state, amount, due_at })
    } else {
      const found = { provider_id: providerId, reference, payment_reference, order_group_id: group.id }
      await service.createPaymentDisputes({ ...found, amount, reason, state, opened_at, due_at })
    }
    const paid = orders.map(({ order_id, producer_id, payment }) => ({
      order_id,
      producer_id,
      amount: (payment.captures ?? []).reduce((sum, capture) => sum + Number(capture.amount), 0),
    }))
    await container.resolve(LEDGER_MODULE).post(
      disputeEntries(dispute, paid).map((entry) => ({ ...entry, occurred_at: opened_at })),
      now,
    )
  }
}
