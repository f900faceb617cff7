import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { approveApplicationWorkflow } from "../../../../../workflows/application/approve-application"
import { operatorActor } from "../../../operator-actor"
import type { AdminApproveProducerApplicationBody } from "../../validators"
import { answerOf } from "../../visible-application"

/**
 * `POST /admin/producer-applications/:id/approve` `{handle?}`: makes the producer, once however often it is called.
 * Answers `{producer_application}`, which names its `producer_id`. 400 codes: `not_submitted`, `handle_taken`.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminApproveProducerApplicationBody>,
  res: MedusaResponse,
) {
  await approveApplicationWorkflow(req.scope).run({
    input: {
      id: req.params.id ?? "",
      handle: req.validatedBody.handle,
      actor: operatorActor(req),
      now: new Date().toISOString(),
    },
  })
  res.json(await answerOf(req))
}
