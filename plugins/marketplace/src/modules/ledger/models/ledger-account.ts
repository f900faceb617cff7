import { model } from "@medusajs/framework/utils"

/** What money is counted under; the codes are made in `lib/ledger/accounts.ts`. */
export const LedgerAccount = model
  .define("ledger_account", {
    id: model.id({ prefix: "lacc" }).primaryKey(),
    code: model.text().unique(),
    producer_id: model.text().nullable(),
  })
  .indexes([{ on: ["producer_id"] }])
