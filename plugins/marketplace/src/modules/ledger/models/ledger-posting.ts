import { model } from "@medusajs/framework/utils"
import { LedgerTransaction } from "./ledger-transaction"

/** One side of a transaction: whole đồng, a debit positive and a credit negative. */
export const LedgerPosting = model
  .define("ledger_posting", {
    id: model.id({ prefix: "lpost" }).primaryKey(),
    account_code: model.text(),
    producer_id: model.text().nullable(),
    amount: model.bigNumber(),
    /** When it was written into the books, which decides in which statement it stands. */
    booked_at: model.dateTime(),
    transaction: model.belongsTo(() => LedgerTransaction, { mappedBy: "postings" }),
  })
  .indexes([{ on: ["account_code", "booked_at"] }, { on: ["producer_id", "booked_at"] }])
