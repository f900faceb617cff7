import { model } from "@medusajs/framework/utils"
import { ProductGroup } from "./product-group"

/** One of the 26 product sets of Decision 26/2026/QĐ-TTg, appendix I. Sets 23 to 26 belong to none of the five groups. */
export const ProductSet = model.define("product_set", {
  id: model.id({ prefix: "pset" }).primaryKey(),
  code: model.text().unique(),
  name: model.text(),
  industry: model.text(),
  group: model.belongsTo(() => ProductGroup, { mappedBy: "sets" }).nullable(),
})
