import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { register } from "../../../../../workflows/account/register"
import type { Register } from "../validators"

/**
 * `POST /auth/:actor_type/emailpass/register {email, password}` → `{token}`, for a login that exists too: its token
 * opens nothing then, and the owner of the login gets a mail. 400 for a login that is neither an e-mail address nor a
 * Vietnamese phone number, or a password shorter than 8 characters.
 */
export async function POST(req: MedusaRequest<Register>, res: MedusaResponse) {
  const { email: login, password } = req.validatedBody
  res.json(await register(req.scope, { actor_type: req.params.actor_type ?? "", login, password }))
}
