import { model } from "@medusajs/framework/utils"

/**
 * One line of the feed that a person finds in the portal. Each member gets their own, so that what one has read is
 * still new to another.
 */
export const Notice = model
  .define("notice", {
    id: model.id({ prefix: "notc" }).primaryKey(),
    account_id: model.text(),
    /** Whose stall it is about; null where there is none yet, as with an application. */
    producer_id: model.text().nullable(),
    /** What happened, e.g. `order_received`; the portal has the sentence. */
    kind: model.text(),
    /** What the sentence names: ids, titles, numbers. */
    params: model.json(),
    read_at: model.dateTime().nullable(),
    /** One per event and person, so that an event delivered twice is told once. */
    event_key: model.text().unique(),
  })
  .indexes([{ on: ["account_id", "created_at"] }])
