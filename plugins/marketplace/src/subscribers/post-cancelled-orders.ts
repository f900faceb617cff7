import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys, OrderWorkflowEvents } from "@medusajs/framework/utils"
import { postPaymentWorkflow } from "../workflows/ledger/post-payment"

type Paid = { payment_collections?: { payments?: { id: string; refunds?: unknown[] }[] }[] }

/** Medusa gives a cancelled order's money back without saying so of its payments; the ledger hears of it here. */
export default async function postCancelledOrder({ event, container }: SubscriberArgs<{ id: string }>) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["payment_collections.payments.id", "payment_collections.payments.refunds.id"],
    filters: { id: event.data.id },
  })
  const payments = (data as unknown as Paid[])
    .flatMap(({ payment_collections = [] }) => payment_collections)
    .flatMap(({ payments = [] }) => payments)
  for (const { id } of payments.filter(({ refunds = [] }) => refunds.length > 0)) {
    await postPaymentWorkflow(container).run({ input: { payment_id: id } })
  }
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.CANCELED,
  context: { subscriberId: "post-cancelled-order" },
}
