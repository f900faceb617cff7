import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { previewCommission } from "../../../../workflows/commission/preview-commission"
import type { AdminPreviewCommissionBody } from "../validators"

/**
 * `POST /admin/commission-rules/preview` `{producer_id, lines: [{product_group_code, total}], at?}`: what this order
 * would pay, `{commission: {base, amount, vat_amount, parts}}` in đồng. Nothing is written.
 */
export async function POST(req: MedusaRequest<AdminPreviewCommissionBody>, res: MedusaResponse) {
  const { at, ...order } = req.validatedBody
  const commission = await previewCommission(req.scope, { ...order, at: at ? new Date(at) : new Date() })
  res.json({ commission })
}
