import { model } from "@medusajs/framework/utils"
import { COMMISSION_SCOPES } from "../../../lib/commission/commission-rule"

/**
 * What the house takes of sales from one moment to another; `lib/commission/commission-rule.ts` says what each number
 * means. A rule that sales have paid by is never changed: it is ended, and another begins.
 */
export const CommissionRule = model
  .define("commission_rule", {
    id: model.id({ prefix: "crule" }).primaryKey(),
    name: model.text(),
    scope: model.enum([...COMMISSION_SCOPES]),
    producer_id: model.text().nullable(),
    product_group_code: model.text().nullable(),
    percent_bp: model.number(),
    fixed_amount: model.bigNumber().default(0),
    min_amount: model.bigNumber().nullable(),
    max_amount: model.bigNumber().nullable(),
    vat_bp: model.number(),
    priority: model.number().default(0),
    valid_from: model.dateTime(),
    valid_to: model.dateTime().nullable(),
  })
  .indexes([{ on: ["valid_from", "valid_to"] }, { on: ["producer_id"] }])
