import { model } from "@medusajs/framework/utils"

export const TRANSFER_STATUSES = ["waiting", "paid", "expired", "cancelled"] as const
export type TransferStatus = (typeof TRANSFER_STATUSES)[number]

/** A transfer that a shopper is asked for: one for each order that is paid in this way. Amounts in đồng. */
export const BankTransfer = model
  .define("bank_transfer", {
    id: model.id({ prefix: "btrf" }).primaryKey(),
    order_id: model.text().unique(),
    producer_id: model.text(),
    payment_session_id: model.text().unique(),
    /** What stands in the memo, e.g. `CL1042-2`. */
    code: model.text().unique(),
    amount: model.bigNumber(),
    /** What has come so far by all receipts that name this code in time. */
    received: model.bigNumber().default(0),
    bank_bin: model.text(),
    account_number: model.text(),
    account_name: model.text().nullable(),
    collected_by: model.enum(["producer", "psp"]),
    payload: model.text(),
    status: model.enum([...TRANSFER_STATUSES]).default("waiting"),
    expires_at: model.dateTime(),
    paid_at: model.dateTime().nullable(),
    /** Since when it is known that the goods left and the money did not come in time: it is still awaited. */
    left_unpaid_at: model.dateTime().nullable(),
    /** What still has to be transferred back to the shopper, by hand. */
    owed_back: model.bigNumber().default(0),
    /** What was transferred back so far; when and under which of the bank's references at last. */
    given_back: model.bigNumber().default(0),
    given_back_at: model.dateTime().nullable(),
    given_back_reference: model.text().nullable(),
  })
  .indexes([
    { on: ["producer_id", "status"] },
    { on: ["status", "expires_at"] },
    { on: ["owed_back"], where: "owed_back > 0" },
  ])
