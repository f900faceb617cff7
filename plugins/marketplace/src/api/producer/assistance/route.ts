import type { MedusaResponse } from "@medusajs/framework/http"
import { profileView } from "../../../workflows/producer/lib/profile-view"
import { requestAssistanceWorkflow } from "../../../workflows/producer/request-assistance"
import type { ProducerRequest } from "../producer-request"
import type { ProducerAssistanceBody } from "../profile/validators"

/**
 * `POST /producer/assistance` `{requested, note?}`: lets operators prepare changes, which go live when the producer
 * confirms them, or no longer lets them. Answers `{profile}`.
 */
export async function POST(req: ProducerRequest<ProducerAssistanceBody>, res: MedusaResponse) {
  const { producer, member, actor } = req.producer_context
  const { requested, note = null } = req.validatedBody
  const { result } = await requestAssistanceWorkflow(req.scope).run({
    input: { producer_id: producer.id, requested, note, actor, now: new Date().toISOString() },
  })
  res.json({ profile: profileView(result, member.role) })
}
