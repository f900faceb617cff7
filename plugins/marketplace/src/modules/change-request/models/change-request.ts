import { model } from "@medusajs/framework/utils"

export const CHANGE_KINDS = ["product", "profile"] as const
export const CHANGE_ORIGINS = ["producer", "operator"] as const
export const CHANGE_STATUSES = [
  "awaiting_operator",
  "awaiting_producer",
  "applied",
  "rejected",
  "withdrawn",
] as const
export type ChangeStatus = (typeof CHANGE_STATUSES)[number]

/** The states in which a change still waits for somebody; a product, or a producer's profile, has one such at most. */
export const OPEN_CHANGE_STATUSES = [
  "awaiting_operator",
  "awaiting_producer",
] as const satisfies ChangeStatus[]

const IS_OPEN = "status IN ('awaiting_operator', 'awaiting_producer') AND deleted_at IS NULL"

/**
 * A change that is not on show yet: a material edit of a published listing, which an operator approves, or an
 * operator's help, which the producer confirms. `base` and `proposed` hold the same keys, before and after.
 */
export const ChangeRequest = model
  .define("change_request", {
    id: model.id({ prefix: "chg" }).primaryKey(),
    producer_id: model.text(),
    /** Null for a change of the producer's profile. */
    product_id: model.text().nullable(),
    kind: model.enum([...CHANGE_KINDS]),
    origin: model.enum([...CHANGE_ORIGINS]),
    status: model.enum([...CHANGE_STATUSES]),
    base: model.json(),
    proposed: model.json(),
    /** The keywords that an operator should look at twice, by field (`KeywordFlags`). */
    flags: model.json().nullable(),
    review_note: model.text().nullable(),
    /** The actor ids of whoever proposed it and whoever decided it. */
    proposed_by: model.text(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["product_id"], unique: true, where: IS_OPEN, name: "IDX_change_request_open_product" },
    {
      on: ["producer_id"],
      unique: true,
      where: `kind = 'profile' AND ${IS_OPEN}`,
      name: "IDX_change_request_open_profile",
    },
    { on: ["producer_id", "status"] },
    { on: ["status"] },
  ])
