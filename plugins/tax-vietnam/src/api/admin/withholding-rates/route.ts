import { operatorActor } from "@cho-lang/marketplace/api/admin/operator-actor"
import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { WITHHOLDING_MODULE } from "../../../modules/withholding"
import { beginWithholdingRateWorkflow } from "../../../workflows/withholding/begin-withholding-rate"
import type { AdminBeginWithholdingRateBody } from "../validators"

/** `GET /admin/withholding-rates`: all rates, the youngest first, `{withholding_rates, count}`; basis points. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const withholding_rates = await req.scope
    .resolve(WITHHOLDING_MODULE)
    .listWithholdingRates({}, { take: null, order: { valid_from: "DESC", income_kind: "ASC" } })
  res.json({ withholding_rates, count: withholding_rates.length })
}

/** `POST /admin/withholding-rates` `{income_kind, vat_bp, pit_bp, valid_from}`: begins a rate and ends the one before it. Answers `{withholding_rate}`; 400 for a moment gone by. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminBeginWithholdingRateBody>,
  res: MedusaResponse,
) {
  const { result } = await beginWithholdingRateWorkflow(req.scope).run({
    input: { ...req.validatedBody, now: new Date().toISOString(), actor: operatorActor(req) },
  })
  res.json({ withholding_rate: result })
}
