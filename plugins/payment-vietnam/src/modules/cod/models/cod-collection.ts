import { model } from "@medusajs/framework/utils"

export const COLLECTION_STATUSES = ["to_collect", "collected", "refused", "remitted", "mismatch"] as const

/** What a carrier collects at the door for one parcel, in đồng, and how far that money has come. */
export const CodCollection = model
  .define("cod_collection", {
    id: model.id({ prefix: "codc" }).primaryKey(),
    fulfillment_id: model.text().unique(),
    order_id: model.text(),
    producer_id: model.text(),
    tracking_number: model.text().nullable(),
    carrier: model.text().nullable(),
    amount: model.bigNumber(),
    /** What the carrier keeps by the rule of the day the parcel was handed over. */
    fee: model.bigNumber(),
    status: model.enum([...COLLECTION_STATUSES]).default("to_collect"),
    remitted_amount: model.bigNumber().nullable(),
    remittance_id: model.text().nullable(),
  })
  .indexes([
    { on: ["order_id"] },
    { on: ["tracking_number"] },
    { on: ["producer_id", "status"] },
    { on: ["status", "created_at"] },
  ])
