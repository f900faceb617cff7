import type { MedusaResponse } from "@medusajs/framework/http"
import { profileView } from "../../../workflows/producer/lib/profile-view"
import { updateProducerVacationWorkflow } from "../../../workflows/producer/update-producer-vacation"
import { momentsOf, type VacationWindow } from "../../vacation-window"
import type { ProducerRequest } from "../producer-request"

/** `POST /producer/vacation` `{from, to}` (ISO 8601, or two nulls to sell again): answers `{profile}`. */
export async function POST(req: ProducerRequest<VacationWindow>, res: MedusaResponse) {
  const { producer, member, actor } = req.producer_context
  const { result } = await updateProducerVacationWorkflow(req.scope).run({
    input: { id: producer.id, ...momentsOf(req.validatedBody), actor },
  })
  res.json({ profile: profileView(result, member.role) })
}
