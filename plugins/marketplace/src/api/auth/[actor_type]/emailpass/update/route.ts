import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { resetPassword } from "../../../../../workflows/account/reset-password"
import type { ResetPassword } from "../validators"

/**
 * `POST /auth/:actor_type/emailpass/update {password}` with the mailed token as bearer → `{success: true}`; every
 * sign-in of the person ends. 401 for a token that is used up, too old or another kind.
 */
export async function POST(req: MedusaRequest<ResetPassword>, res: MedusaResponse) {
  const { actor_type = "" } = req.params
  const { authorization } = req.headers
  await resetPassword(req.scope, { actor_type, authorization, password: req.validatedBody.password })
  res.json({ success: true })
}
