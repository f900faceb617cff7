import { model } from "@medusajs/framework/utils"

/** What one order pays, worked out by the rules of the moment it was placed and never again. Đồng. */
export const OrderCommission = model
  .define("order_commission", {
    id: model.id({ prefix: "ocom" }).primaryKey(),
    order_id: model.text().unique(),
    producer_id: model.text(),
    base: model.bigNumber(),
    amount: model.bigNumber(),
    vat_amount: model.bigNumber(),
    /** Rule by rule: `[{rule_id, base, amount, vat_amount}]`. */
    parts: model.json(),
    placed_at: model.dateTime(),
  })
  .indexes([{ on: ["producer_id", "placed_at"] }])
