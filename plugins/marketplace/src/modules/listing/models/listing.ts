import { model } from "@medusajs/framework/utils"

export const LISTING_STATUSES = ["draft", "in_review", "published", "unpublished", "rejected"] as const
export type ListingStatus = (typeof LISTING_STATUSES)[number]

/** A product as its producer offers it: whose it is, and how far moderation has come. One per product. */
export const Listing = model
  .define("listing", {
    id: model.id({ prefix: "listing" }).primaryKey(),
    product_id: model.text().unique(),
    producer_id: model.text(),
    status: model.enum([...LISTING_STATUSES]).default("draft"),
  })
  .indexes([{ on: ["producer_id", "status"] }])
