import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { updateProducerVacationWorkflow } from "../../../../../workflows/producer/update-producer-vacation"
import { operatorActor } from "../../../operator-actor"
import type { AdminProducerVacationBody } from "../../validators"

const moment = (iso: string | null) => (iso === null ? null : new Date(iso))

/** `POST /admin/producers/:id/vacation` `{from, to}` (ISO 8601 or two nulls): answers `{producer}`. */
export async function POST(req: AuthenticatedMedusaRequest<AdminProducerVacationBody>, res: MedusaResponse) {
  const { from, to } = req.validatedBody
  const { result: producer } = await updateProducerVacationWorkflow(req.scope).run({
    input: { id: req.params.id ?? "", from: moment(from), to: moment(to), actor: operatorActor(req) },
  })
  res.json({ producer })
}
