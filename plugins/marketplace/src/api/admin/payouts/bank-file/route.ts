import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readBankFile, writeBankFile } from "../../../../workflows/payout/write-bank-file"
import { sendFile } from "../../../send-file"
import { operatorActor } from "../../operator-actor"
import type { AdminReadBankFileParams, AdminWriteBankFileBody } from "../validators"

/** `GET /admin/payouts/bank-file?reference=`: a file that was written, as CSV, the same each time; 404. */
export async function GET(req: MedusaRequest<unknown, AdminReadBankFileParams>, res: MedusaResponse) {
  const { reference } = req.validatedQuery as AdminReadBankFileParams
  sendFile(res, await readBankFile(req.scope, reference))
}

/**
 * `POST /admin/payouts/bank-file` `{period}`: puts the month's approved payouts into a new file and marks them sent.
 * Answers `{bank_file: {reference, sent, amount, left: [{id, producer_id, reason, code}]}}`; 400 where nothing can go.
 */
export async function POST(req: AuthenticatedMedusaRequest<AdminWriteBankFileBody>, res: MedusaResponse) {
  const { period } = req.validatedBody
  const input = { period, now: new Date(), actor: operatorActor(req) }
  res.json({ bank_file: await writeBankFile(req.scope, input) })
}
