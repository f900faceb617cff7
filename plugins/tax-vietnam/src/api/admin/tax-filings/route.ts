import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { retrieveFiling } from "../../../workflows/withholding/retrieve-filing"
import type { AdminTaxFilingParams } from "../validators"

/** `GET /admin/tax-filings?month=2026-11`: what was withheld, `{tax_filing: {month, rows, total, ties}}` in đồng; 400 for no month. */
export async function GET(req: MedusaRequest<unknown, AdminTaxFilingParams>, res: MedusaResponse) {
  const { month } = req.validatedQuery as AdminTaxFilingParams
  res.json({ tax_filing: await retrieveFiling(req.scope, month) })
}
