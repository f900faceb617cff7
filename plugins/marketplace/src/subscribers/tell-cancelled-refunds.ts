import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  ContainerRegistrationKeys,
  Modules,
  OrderWorkflowEvents,
  PaymentEvents,
} from "@medusajs/framework/utils"

type Paid = { payment_collections?: { payments?: { id: string; refunds?: unknown[] }[] }[] }

/** Medusa gives a cancelled order's money back without saying so of its payments; ledger and payouts hear of it here. */
export default async function tellCancelledRefunds({ event, container }: SubscriberArgs<{ id: string }>) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["payment_collections.payments.id", "payment_collections.payments.refunds.id"],
    filters: { id: event.data.id },
  })
  const payments = (data as unknown as Paid[])
    .flatMap(({ payment_collections = [] }) => payment_collections)
    .flatMap(({ payments = [] }) => payments)
  const refunded = payments.filter(({ refunds = [] }) => refunds.length > 0)
  await container
    .resolve(Modules.EVENT_BUS)
    .emit(refunded.map(({ id }) => ({ name: PaymentEvents.REFUNDED, data: { id } })))
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.CANCELED,
  context: { subscriberId: "tell-cancelled-refunds" },
}
