import type { MedusaContainer } from "@medusajs/framework/types"
import { type DisputePart, disputeEntries, disputeSource, type PaidOrder } from "../../lib/ledger/disputed"
import type { ProviderPayment } from "../../lib/payment/payment-rail"
import { LEDGER_MODULE } from "../../modules/ledger"
import { PAYMENT_EVENT_MODULE } from "../../modules/payment-event"
import { type PlacedGroup, paymentsOfGroup } from "./find-checkout"

/** Writes a payment's disputes down as they stand, and into the ledger what the bank took and gave back; each once. */
export async function recordDisputes(
  container: MedusaContainer,
  providerId: string,
  { reference: payment_reference, disputes }: ProviderPayment,
  group: PlacedGroup,
  now: Date,
): Promise<void> {
  if (disputes.length === 0) {
    return
  }
  const orders = await paidOrdersOf(container, group)
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
    const entries = disputeEntries(dispute, orders, await withdrawnOf(container, reference, orders))
    await container.resolve(LEDGER_MODULE).post(
      entries.map((entry) => ({ ...entry, occurred_at: opened_at })),
      now,
    )
  }
}

/** The group's orders as they stand now, with refunds that were only just learned of. */
async function paidOrdersOf(container: MedusaContainer, group: PlacedGroup): Promise<PaidOrder[]> {
  const sumOf = (rows: { amount: unknown }[] = []) =>
    rows.reduce((sum, { amount }) => sum + Number(amount), 0)
  const orders = await paymentsOfGroup(container, group)
  return orders.map(({ order_id, producer_id, payment: { captures, refunds } }) => ({
    order_id,
    producer_id,
    captured: sumOf(captures),
    refunded: sumOf(refunds),
  }))
}

/** What the ledger has each order bear of a dispute; empty before its withdrawal is written. */
async function withdrawnOf(
  container: MedusaContainer,
  disputeId: string,
  orders: PaidOrder[],
): Promise<DisputePart[]> {
  const written = await container.resolve(LEDGER_MODULE).listLedgerTransactions(
    {
      source_type: "dispute",
      source_id: orders.map(({ order_id }) => disputeSource(disputeId, order_id)),
      kind: "dispute_withdrawn",
    },
    { relations: ["postings"], take: null },
  )
  return written.map(({ order_id, producer_id, postings }) => ({
    order_id: order_id ?? "",
    producer_id: producer_id ?? "",
    postings: postings.map(({ account_code, amount }) => ({ account: account_code, amount: Number(amount) })),
  }))
}
