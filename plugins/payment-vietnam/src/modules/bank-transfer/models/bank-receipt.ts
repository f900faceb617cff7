import { model } from "@medusajs/framework/utils"

export const RECEIPT_OUTCOMES = ["paid", "short", "over", "double", "late", "unknown"] as const
export type ReceiptOutcome = (typeof RECEIPT_OUTCOMES)[number]

/**
 * Money that a bank, or a person, says has come. Kept whatever it is worth: what is not simply `paid` waits in the
 * operators' inbox until somebody has resolved it. `external_id` is the bank's own, so that a repeated notice is one.
 */
export const BankReceipt = model
  .define("bank_receipt", {
    id: model.id({ prefix: "brec" }).primaryKey(),
    source: model.text(),
    external_id: model.text(),
    amount: model.bigNumber(),
    memo: model.text(),
    code: model.text().nullable(),
    received_at: model.dateTime(),
    /** Empty until it has been dealt with. */
    outcome: model.enum([...RECEIPT_OUTCOMES]).nullable(),
    order_id: model.text().nullable(),
    producer_id: model.text().nullable(),
    resolved_at: model.dateTime().nullable(),
    resolution: model.text().nullable(),
  })
  .indexes([
    { on: ["source", "external_id"], unique: true },
    { on: ["outcome", "resolved_at"] },
    { on: ["code"] },
  ])
