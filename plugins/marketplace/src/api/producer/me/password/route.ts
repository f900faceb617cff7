import type { MedusaResponse } from "@medusajs/framework/http"
import { changePassword } from "../../../../workflows/account/change-password"
import type { ChangePassword } from "../../../auth/[actor_type]/emailpass/validators"
import type { AccountRequest } from "../../producer-request"

/**
 * `POST /producer/me/password {current_password, new_password}` → `{token}`; every other sign-in ends. 400 with code
 * `wrong_password` for a wrong current one.
 */
export async function POST(req: AccountRequest<ChangePassword>, res: MedusaResponse) {
  res.json({ token: await changePassword(req.scope, req.auth_context, req.validatedBody) })
}
