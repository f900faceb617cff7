import { model } from "@medusajs/framework/utils"
import { PAYOUT_PROVIDERS, PAYOUT_STATUSES } from "../../../lib/payout/payout-state"

/** Money of a month that a payment provider held and the house passes on to a producer; one per producer and month. */
export const Payout = model
  .define("payout", {
    id: model.id({ prefix: "pout" }).primaryKey(),
    producer_id: model.text(),
    /** E.g. `2026-11`. */
    period: model.text(),
    amount: model.bigNumber(),
    provider: model.enum([...PAYOUT_PROVIDERS]),
    status: model.enum([...PAYOUT_STATUSES]).default("draft"),
    /** Where it goes, as it stood when the payout was made. */
    account: model.json(),
    reference: model.text().nullable(),
    note: model.text().nullable(),
    sent_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["producer_id", "period"], unique: true }, { on: ["status", "period"] }])
