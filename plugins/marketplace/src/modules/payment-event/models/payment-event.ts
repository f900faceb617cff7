import { model } from "@medusajs/framework/utils"

/**
 * Something a provider told the market, written down before it is acted on. What it said is not kept: whoever acts asks
 * the provider how things stand, so that neither the order of events nor a shopper's data in them matter.
 */
export const PaymentEvent = model
  .define("payment_event", {
    id: model.id({ prefix: "payevt" }).primaryKey(),
    provider_id: model.text(),
    /** The provider's own id of the event. */
    event_id: model.text(),
    type: model.text(),
    /** The payment it is about, as the provider names it; none where it is about something else. */
    reference: model.text().nullable(),
    processed_at: model.dateTime().nullable(),
    attempts: model.number().default(0),
    /** When to act on it, or to try again. */
    due_at: model.dateTime(),
    last_error: model.text().nullable(),
  })
  .indexes([
    { on: ["provider_id", "event_id"], unique: true },
    { on: ["due_at"], where: "processed_at IS NULL" },
  ])
