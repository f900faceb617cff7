import type { MedusaResponse } from "@medusajs/framework/http"
import { changeMemberRoleWorkflow } from "../../../../workflows/member/change-member-role"
import { removeMemberWorkflow } from "../../../../workflows/member/remove-member"
import type { ProducerRequest } from "../../producer-request"
import { publicMember } from "../public-member"
import type { ChangeMember } from "../validators"

/** `POST /producer/members/:id {role}` → `{member}`; the last owner stays one (code `last_owner`). */
export async function POST(req: ProducerRequest<ChangeMember>, res: MedusaResponse) {
  const { producer, actor } = req.producer_context
  const { result } = await changeMemberRoleWorkflow(req.scope).run({
    input: { id: req.params.id ?? "", producer_id: producer.id, role: req.validatedBody.role, actor },
  })
  res.json({ member: publicMember(result) })
}

/** `DELETE /producer/members/:id` → `{id, object, deleted}`: an owner removes anybody, a member leaves. */
export async function DELETE(req: ProducerRequest, res: MedusaResponse) {
  const { id = "" } = req.params
  const { producer, member, actor } = req.producer_context
  await removeMemberWorkflow(req.scope).run({ input: { id, producer_id: producer.id, by: member, actor } })
  res.json({ id, object: "producer_member", deleted: true })
}
