import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { retrieveMarketMonths } from "../../../../workflows/money/retrieve-money"

/**
 * `GET /admin/ledger/months`: the market's money of the last twelve months, the oldest first, `{months: [{period, sales,
 * refunds, collected: {cod, bank_transfer, card}, commission, withheld_vat, withheld_pit}]}` in đồng.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ months: await retrieveMarketMonths(req.scope, new Date()) })
}
