import { model } from "@medusajs/framework/utils"
import { DISPUTE_STATES } from "../../../lib/payment/payment-rail"

/** A shopper asks the bank to take a card payment back. Answered with evidence at the provider. */
export const PaymentDispute = model
  .define("payment_dispute", {
    id: model.id({ prefix: "paydis" }).primaryKey(),
    provider_id: model.text(),
    /** The provider's own id of the dispute. */
    reference: model.text(),
    payment_reference: model.text(),
    order_group_id: model.text(),
    amount: model.bigNumber(),
    reason: model.text(),
    state: model.enum([...DISPUTE_STATES]),
    opened_at: model.dateTime(),
    /** Until when evidence is taken. */
    due_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["provider_id", "reference"], unique: true }, { on: ["state", "due_at"] }])
