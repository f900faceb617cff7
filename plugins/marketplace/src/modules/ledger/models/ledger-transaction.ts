import { model } from "@medusajs/framework/utils"
import { LedgerPosting } from "./ledger-posting"

/**
 * Something that happened to money, once: the unique source is what makes writing it twice impossible. Never changed
 * and never removed; a mistake or a refund is another transaction.
 */
export const LedgerTransaction = model
  .define("ledger_transaction", {
    id: model.id({ prefix: "ltx" }).primaryKey(),
    /** Where it comes from, e.g. `capture` and the capture's id. */
    source_type: model.text(),
    source_id: model.text(),
    /** What it is for, e.g. `sale`, `commission`, `withholding`. */
    kind: model.text(),
    order_id: model.text().nullable(),
    producer_id: model.text().nullable(),
    occurred_at: model.dateTime(),
    memo: model.text().nullable(),
    postings: model.hasMany(() => LedgerPosting, { mappedBy: "transaction" }),
  })
  .indexes([
    { on: ["source_type", "source_id", "kind"], unique: true },
    { on: ["producer_id", "occurred_at"] },
    { on: ["order_id"] },
    { on: ["occurred_at"] },
  ])
