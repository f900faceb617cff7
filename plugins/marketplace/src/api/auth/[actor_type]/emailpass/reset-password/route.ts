import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requestPasswordReset } from "../../../../../workflows/account/request-password-reset"
import type { RequestPasswordReset } from "../validators"

/** `POST /auth/:actor_type/emailpass/reset-password {identifier}` → 201, whether the login exists or not. */
export async function POST(req: MedusaRequest<RequestPasswordReset>, res: MedusaResponse) {
  const { identifier: login } = req.validatedBody
  await requestPasswordReset(req.scope, { actor_type: req.params.actor_type ?? "", login })
  res.sendStatus(201)
}
