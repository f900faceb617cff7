import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { returnApplicationWorkflow } from "../../../../../workflows/application/return-application"
import { operatorActor } from "../../../operator-actor"
import type { AdminReturnProducerApplicationBody } from "../../validators"
import { answerOf } from "../../visible-application"

/**
 * `POST /admin/producer-applications/:id/request-changes` `{reason}`: gives it back to the applicant, with a reason they read.
 * Answers `{producer_application}`. 400 code `not_submitted`.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminReturnProducerApplicationBody>,
  res: MedusaResponse,
) {
  await returnApplicationWorkflow(req.scope).run({
    input: {
      id: req.params.id ?? "",
      status: "changes_requested",
      reason: req.validatedBody.reason,
      actor: operatorActor(req),
      now: new Date().toISOString(),
    },
  })
  res.json(await answerOf(req))
}
