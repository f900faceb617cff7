import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { resolveMismatchWorkflow } from "../../../../../workflows/payment/resolve-mismatch"
import { operatorActor } from "../../../operator-actor"
import type { AdminResolveMismatchBody } from "../../validators"

/** `POST /admin/payment-mismatches/:id/resolve` `{resolution}`: somebody has dealt with it and says how. Answers `{payment_mismatch}`; 404, 400 when it was resolved before. */
export async function POST(req: AuthenticatedMedusaRequest<AdminResolveMismatchBody>, res: MedusaResponse) {
  const { result } = await resolveMismatchWorkflow(req.scope).run({
    input: {
      id: req.params.id ?? "",
      resolution: req.validatedBody.resolution,
      now: new Date().toISOString(),
      actor: operatorActor(req),
    },
  })
  res.json({ payment_mismatch: result })
}
