import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { setMailAddressOfMember } from "../../../../../workflows/account/set-mail-address-of-member"
import { operatorActor } from "../../../operator-actor"
import type { AdminSetMailAddressBody } from "../../validators"

/**
 * `POST /admin/producer-members/:id/email {email}` → `{producer_member: {id, email}}`: where a member who signs in by phone
 * reads mail, for one who cannot get in any more to say so. 404; 400 with code `login_is_address` or `never_signed_in`.
 */
export async function POST(req: AuthenticatedMedusaRequest<AdminSetMailAddressBody>, res: MedusaResponse) {
  const id = req.params.id ?? ""
  const { email } = await setMailAddressOfMember(req.scope, {
    id,
    email: req.validatedBody.email,
    actor: operatorActor(req),
  })
  res.json({ producer_member: { id, email } })
}
