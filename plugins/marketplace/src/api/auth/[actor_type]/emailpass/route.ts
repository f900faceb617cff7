import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { signIn } from "../../../../workflows/account/sign-in"
import type { SignIn } from "./validators"

/**
 * `POST /auth/:actor_type/emailpass {email, password}` → `{token}`; 401 for a wrong login or password alike. `email` is
 * an e-mail address or a Vietnamese phone number. It stands before Medusa's own route, which answers an unknown login
 * sooner than a known one.
 */
export async function POST(req: MedusaRequest<SignIn>, res: MedusaResponse) {
  const { email: login, password } = req.validatedBody
  res.json(await signIn(req.scope, { actor_type: req.params.actor_type ?? "", login, password }))
}

/** Medusa's own route would take a password here too, uncounted. */
export async function GET() {
  throw new MedusaError(MedusaError.Types.NOT_FOUND, "Sign in with POST.")
}
