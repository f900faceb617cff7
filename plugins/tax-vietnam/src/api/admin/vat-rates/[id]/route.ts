import { operatorActor } from "@cho-lang/marketplace/api/admin/operator-actor"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { updateVatScheduleWorkflow } from "../../../../workflows/vat/update-vat-schedule"
import type { AdminUpdateVatRateBody } from "../../validators"

/** `POST /admin/vat-rates/:id` `{schedule: [{from, rate_bp}]}`: when which rate holds. Answers `{vat_rate}`; 404, 400. */
export async function POST(req: AuthenticatedMedusaRequest<AdminUpdateVatRateBody>, res: MedusaResponse) {
  const { result } = await updateVatScheduleWorkflow(req.scope).run({
    input: {
      id: req.params.id ?? "",
      schedule: req.validatedBody.schedule,
      now: new Date().toISOString(),
      actor: operatorActor(req),
    },
  })
  res.json({ vat_rate: result })
}
