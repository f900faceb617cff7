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
    /** The product's title without marks and in lower case, so that lists can be searched without the product. */
    search_title: model.text().default(""),
    submitted_at: model.dateTime().nullable(),
    decided_at: model.dateTime().nullable(),
    /** The operator who published, rejected or took it down. */
    decided_by: model.text().nullable(),
    /** Why an operator rejected it or took it down. */
    review_note: model.text().nullable(),
    /** The keywords that an operator should look at twice, by field (`KeywordFlags`). */
    flags: model.json().nullable(),
    /** A digest of the content as it was when its producer took it off sale; null where it must be reviewed again. */
    reviewed_digest: model.text().nullable(),
  })
  .indexes([
    { on: ["producer_id", "status"] },
    { on: ["producer_id", "created_at"] },
    { on: ["status", "submitted_at"] },
  ])
