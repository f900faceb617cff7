import type { MedusaResponse } from "@medusajs/framework/http"
import { publicAccount } from "../../../../workflows/account/retrieve-me"
import { setOwnMailAddress } from "../../../../workflows/account/set-own-mail-address"
import type { SetMailAddress } from "../../../auth/[actor_type]/emailpass/validators"
import type { AccountRequest } from "../../producer-request"

/**
 * `POST /producer/me/email {email, current_password}` → `{account}`: where somebody who signs in by phone reads mail, links
 * for a new password included. 400 with code `wrong_password`, or `login_is_address` for who signs in with an address.
 */
export async function POST(req: AccountRequest<SetMailAddress>, res: MedusaResponse) {
  const account = await setOwnMailAddress(req.scope, req.auth_context.auth_identity_id, req.validatedBody)
  res.json({ account: await publicAccount(req.scope, account) })
}
