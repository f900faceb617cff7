import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { updateProducerVacationWorkflow } from "../../../../../workflows/producer/update-producer-vacation"
import { momentsOf, type VacationWindow } from "../../../../vacation-window"
import { operatorActor } from "../../../operator-actor"

/** `POST /admin/producers/:id/vacation` `{from, to}` (ISO 8601 or two nulls): answers `{producer}`. */
export async function POST(req: AuthenticatedMedusaRequest<VacationWindow>, res: MedusaResponse) {
  const { result: producer } = await updateProducerVacationWorkflow(req.scope).run({
    input: { id: req.params.id ?? "", ...momentsOf(req.validatedBody), actor: operatorActor(req) },
  })
  res.json({ producer })
}
