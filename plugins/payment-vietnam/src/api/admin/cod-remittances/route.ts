import { operatorActor } from "@cho-lang/marketplace/api/admin/operator-actor"
import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { COD_MODULE } from "../../../modules/cod"
import { takeRemittanceWorkflow } from "../../../workflows/cod/take-remittance"
import type { AdminListCodRemittancesParams, AdminTakeRemittanceBody } from "../../validators"

/** `GET /admin/cod-remittances`: carriers' lists, the latest first, each with its rows and their outcomes, `{cod_remittances, count, limit, offset}`. */
export async function GET(req: MedusaRequest<unknown, AdminListCodRemittancesParams>, res: MedusaResponse) {
  const { limit, offset } = req.validatedQuery as AdminListCodRemittancesParams
  const [cod_remittances, count] = await req.scope
    .resolve(COD_MODULE)
    .listAndCountCodRemittances({}, { take: limit, skip: offset, order: { created_at: "DESC" } })
  res.json({ cod_remittances, count, limit, offset })
}

/**
 * `POST /admin/cod-remittances` `{carrier, csv}`: takes in a carrier's list (columns tracking_number, amount, fee; đồng)
 * and matches it to parcels. Answers `{cod_remittance: {…, rows: [{row, tracking_number, amount, fee, outcome}]}}`; 400
 * for what is no such list or was taken before.
 */
export async function POST(req: AuthenticatedMedusaRequest<AdminTakeRemittanceBody>, res: MedusaResponse) {
  const { result } = await takeRemittanceWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor: operatorActor(req) },
  })
  res.json({ cod_remittance: result })
}
