import { model } from "@medusajs/framework/utils"

/**
 * Why and from when a producer may not sell. It is announced, takes effect (`applied_at`), and is lifted; the rows stay
 * as the producer's history. A producer has at most one that is not lifted.
 */
export const Suspension = model
  .define("suspension", {
    id: model.id({ prefix: "susp" }).primaryKey(),
    producer_id: model.text(),
    reason: model.text(),
    /** The authority and the number of its order; with one there is no notice. */
    authority_order: model.text().nullable(),
    announced_at: model.dateTime(),
    announced_by: model.text(),
    effective_at: model.dateTime(),
    applied_at: model.dateTime().nullable(),
    lifted_at: model.dateTime().nullable(),
    lifted_by: model.text().nullable(),
    lift_note: model.text().nullable(),
  })
  .indexes([
    {
      name: "IDX_suspension_open",
      on: ["producer_id"],
      unique: true,
      where: "lifted_at IS NULL AND deleted_at IS NULL",
    },
    { on: ["producer_id", "announced_at"] },
    {
      name: "IDX_suspension_due",
      on: ["effective_at"],
      where: "applied_at IS NULL AND lifted_at IS NULL AND deleted_at IS NULL",
    },
  ])
