import { model } from "@medusajs/framework/utils"

/** A kind of goods of which few are left, from the moment that was noticed until there are more. */
export const LowStock = model
  .define("low_stock", {
    id: model.id({ prefix: "lowst" }).primaryKey(),
    variant_id: model.text().unique(),
    producer_id: model.text(),
  })
  .indexes([{ on: ["producer_id"] }])
