import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { POST as refreshToken } from "@medusajs/medusa/api/auth/token/refresh/route"
import { PRODUCER_ACCOUNT_MODULE } from "../../../../modules/producer-account"
import { renewToken } from "../../../../workflows/account/renew-token"
import { bearerOf } from "../../token-claims"

/** Pages that were asked for together must all be answered, although the first of them renews the token. */
const GRACE_MS = 30_000

/**
 * `POST /auth/token/refresh` → `{token}`. A producer's old token ends half a minute later; other actors' tokens are
 * Medusa's own matter.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  if (req.auth_context.actor_type !== "producer") {
    return refreshToken(req, res)
  }
  const token = await renewToken(req.scope, req.auth_context)
  const now = new Date()
  await req.scope
    .resolve(PRODUCER_ACCOUNT_MODULE)
    .endSession(bearerOf(req), now, new Date(now.getTime() + GRACE_MS))
  res.json({ token })
}
