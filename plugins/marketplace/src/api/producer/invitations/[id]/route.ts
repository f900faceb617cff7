import type { MedusaResponse } from "@medusajs/framework/http"
import { revokeInvitationWorkflow } from "../../../../workflows/invitation/revoke-invitation"
import type { ProducerRequest } from "../../producer-request"

/** `DELETE /producer/invitations/:id` → `{id, object, deleted}`: takes an open invitation back. */
export async function DELETE(req: ProducerRequest, res: MedusaResponse) {
  const { id = "" } = req.params
  const { producer, actor } = req.producer_context
  await revokeInvitationWorkflow(req.scope).run({ input: { id, producer_id: producer.id, actor } })
  res.json({ id, object: "producer_invitation", deleted: true })
}
