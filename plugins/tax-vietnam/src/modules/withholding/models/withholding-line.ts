import { model } from "@medusajs/framework/utils"
import { INCOME_KINDS } from "../../../lib/withholding/withholding"

/** Tax withheld of one payment, or given back with one refund, in đồng; the ledger's entry of the same source holds the money. */
export const WithholdingLine = model
  .define("withholding_line", {
    id: model.id({ prefix: "wline" }).primaryKey(),
    /** The capture or refund. */
    source_id: model.text().unique(),
    order_id: model.text(),
    producer_id: model.text(),
    kind: model.enum(["sale", "reversal"]),
    income_kind: model.enum([...INCOME_KINDS]),
    base: model.bigNumber(),
    vat: model.bigNumber(),
    pit: model.bigNumber(),
    occurred_at: model.dateTime(),
  })
  .indexes([{ on: ["producer_id", "occurred_at"] }, { on: ["order_id"] }])
