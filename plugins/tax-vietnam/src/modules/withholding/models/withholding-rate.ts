import { model } from "@medusajs/framework/utils"
import { INCOME_KINDS } from "../../../lib/withholding/withholding"

/** What is withheld of an income from one moment (inclusive) to another (exclusive), in basis points. */
export const WithholdingRate = model
  .define("withholding_rate", {
    id: model.id({ prefix: "wrate" }).primaryKey(),
    income_kind: model.enum([...INCOME_KINDS]),
    vat_bp: model.number(),
    pit_bp: model.number(),
    valid_from: model.dateTime(),
    valid_to: model.dateTime().nullable(),
  })
  .indexes([{ on: ["income_kind", "valid_from"], unique: true }])
