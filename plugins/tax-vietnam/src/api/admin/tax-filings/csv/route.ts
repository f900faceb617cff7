import { sendFile } from "@cho-lang/marketplace/api/send-file"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { filingFile } from "../../../../workflows/withholding/filing-file"
import type { AdminTaxFilingParams } from "../../validators"

/** `GET /admin/tax-filings/csv?month=2026-11`: the month's filing as a file; 409 while it does not tie to the ledger. */
export async function GET(req: MedusaRequest<unknown, AdminTaxFilingParams>, res: MedusaResponse) {
  const { month } = req.validatedQuery as AdminTaxFilingParams
  sendFile(res, await filingFile(req.scope, month))
}
