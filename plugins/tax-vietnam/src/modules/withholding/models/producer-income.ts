import { model } from "@medusajs/framework/utils"
import { INCOME_KINDS } from "../../../lib/withholding/withholding"

/** What kind of income a producer's sales are, where an operator has said so. */
export const ProducerIncome = model.define("producer_income", {
  id: model.id({ prefix: "pinc" }).primaryKey(),
  producer_id: model.text().unique(),
  income_kind: model.enum([...INCOME_KINDS]),
})
