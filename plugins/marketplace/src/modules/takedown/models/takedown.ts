import { model } from "@medusajs/framework/utils"

export const TAKEDOWN_ACTIONS = ["unpublished", "kept"] as const
export type TakedownAction = (typeof TAKEDOWN_ACTIONS)[number]

/**
 * An authority asks that goods leave the market. The ticket opens with its clock running and ends with what was done;
 * the rows stay as proof of it.
 */
export const Takedown = model
  .define("takedown", {
    id: model.id({ prefix: "tkd" }).primaryKey(),
    product_id: model.text(),
    producer_id: model.text(),
    authority: model.text(),
    /** The number of the authority's letter. */
    reference: model.text(),
    note: model.text().nullable(),
    received_at: model.dateTime(),
    /** Until when it must be resolved. */
    due_at: model.dateTime(),
    /** Actor ids. */
    opened_by: model.text(),
    resolved_by: model.text().nullable(),
    resolved_at: model.dateTime().nullable(),
    action: model.enum([...TAKEDOWN_ACTIONS]).nullable(),
    resolution_note: model.text().nullable(),
  })
  .indexes([
    {
      name: "IDX_takedown_open",
      on: ["product_id", "reference"],
      unique: true,
      where: "resolved_at IS NULL AND deleted_at IS NULL",
    },
    { on: ["due_at"] },
    { on: ["producer_id", "due_at"] },
  ])
