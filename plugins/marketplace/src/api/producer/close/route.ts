import type { MedusaResponse } from "@medusajs/framework/http"
import { closeProducerWorkflow } from "../../../workflows/producer/close-producer"
import { profileView } from "../../../workflows/producer/lib/profile-view"
import type { ProducerRequest } from "../producer-request"

/**
 * `POST /producer/close`: the stall leaves the shop and the portal; operators can open it again. Answers `{profile}`.
 * 400 code `running_orders`.
 */
export async function POST(req: ProducerRequest, res: MedusaResponse) {
  const { producer, member, actor } = req.producer_context
  const { result } = await closeProducerWorkflow(req.scope).run({
    input: { producer_id: producer.id, actor },
  })
  res.json({ profile: profileView(result, member.role) })
}
