import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { PaymentEvents } from "@medusajs/framework/utils"
import { postPaymentWorkflow } from "../workflows/ledger/post-payment"

/** Money that came or went is in the ledger moments later; what is missed here the job `post-missed-payments` finds. */
export default async function postPayment({ event, container }: SubscriberArgs<{ id: string }>) {
  await postPaymentWorkflow(container).run({ input: { payment_id: event.data.id } })
}

export const config: SubscriberConfig = {
  event: [PaymentEvents.CAPTURED, PaymentEvents.REFUNDED],
  context: { subscriberId: "post-payment" },
}
