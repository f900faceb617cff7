import { model } from "@medusajs/framework/utils"

/** A carrier's list of what it collected and passed on, with what became of each row. */
export const CodRemittance = model.define("cod_remittance", {
  id: model.id({ prefix: "codr" }).primaryKey(),
  carrier: model.text(),
  /** The digest of the file, so that the same file is taken once. */
  content_hash: model.text().unique(),
  /** `[{row, tracking_number, amount, fee, outcome, collection_id}]`. */
  rows: model.json(),
  matched: model.number(),
  mismatched: model.number(),
})
