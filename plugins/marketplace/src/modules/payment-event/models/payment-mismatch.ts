import { model } from "@medusajs/framework/utils"
import { MISMATCH_KINDS } from "../../../lib/payment/match-refunds"

/** Something about a provider's payment that the market cannot put right by itself. */
export const PaymentMismatch = model
  .define("payment_mismatch", {
    id: model.id({ prefix: "paymis" }).primaryKey(),
    provider_id: model.text(),
    /** What it is about, as the provider or Medusa names it. */
    reference: model.text(),
    kind: model.enum([...MISMATCH_KINDS]),
    order_group_id: model.text(),
    amount: model.bigNumber(),
    resolved_at: model.dateTime().nullable(),
    resolution: model.text().nullable(),
  })
  .indexes([{ on: ["provider_id", "reference", "kind"], unique: true }])
