import { model } from "@medusajs/framework/utils"
import { ProductSet } from "./product-set"

/** One of the five groups in which the programme's figures are told. */
export const ProductGroup = model.define("product_group", {
  id: model.id({ prefix: "pgrp" }).primaryKey(),
  code: model.text().unique(),
  name: model.text(),
  name_en: model.text(),
  rank: model.number(),
  sets: model.hasMany(() => ProductSet, { mappedBy: "group" }),
})
