import type { MedusaResponse } from "@medusajs/framework/http"
import { profileView } from "../../../workflows/producer/lib/profile-view"
import { updateProfileWorkflow } from "../../../workflows/producer/update-profile"
import type { ProducerRequest } from "../producer-request"
import type { ProducerUpdateProfileBody } from "./validators"

/** `GET /producer/profile`: `{profile}`; the bank account is null for everybody but owners. */
export async function GET(req: ProducerRequest, res: MedusaResponse) {
  const { producer, member } = req.producer_context
  res.json({ profile: profileView(producer, member.role) })
}

/**
 * `POST /producer/profile`: any of `short_text, about, logo_url, phone, email, street` and, for owners, `bank_bin,
 * bank_account_number, bank_account_name`; null or "" clears a field. Shown at once. Answers `{profile}`. 403 code
 * `role_not_allowed`; 400 codes `bank_incomplete`, `foreign_picture`.
 */
export async function POST(req: ProducerRequest<ProducerUpdateProfileBody>, res: MedusaResponse) {
  const { producer, member, actor } = req.producer_context
  const { result } = await updateProfileWorkflow(req.scope).run({
    input: { producer_id: producer.id, role: member.role, change: req.validatedBody, actor },
  })
  res.json({ profile: profileView(result, member.role) })
}
