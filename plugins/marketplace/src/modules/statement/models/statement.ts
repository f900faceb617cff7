import { model } from "@medusajs/framework/utils"

/** A producer's month as it was told to the producer. Issued once; a later mistake is put right in a later month. */
export const Statement = model
  .define("statement", {
    id: model.id({ prefix: "stmt" }).primaryKey(),
    producer_id: model.text(),
    /** E.g. `2026-11`. */
    period: model.text(),
    /** `StatementFigures`, in đồng. */
    figures: model.json(),
    closing_balance: model.bigNumber(),
    issued_at: model.dateTime(),
  })
  .indexes([{ on: ["producer_id", "period"], unique: true }, { on: ["period"] }])
