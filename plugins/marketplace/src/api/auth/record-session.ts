import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { PRODUCER_ACCOUNT_MODULE } from "../../modules/producer-account"

const Answer = z.object({ token: z.string() })
/** `exp` in seconds since 1970 (RFC 7519). */
const Claims = z.object({
  actor_type: z.literal("producer"),
  auth_identity_id: z.string().min(1),
  exp: z.number(),
})

/** Whichever route of Medusa's hands out a token for the portal, it is written down before it leaves the house. */
export function recordSession(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const send = res.json.bind(res)
  res.json = (body) => {
    const token = Answer.safeParse(body).data?.token
    const claims = token ? claimsOf(token) : undefined
    if (!token || !claims) {
      return send(body)
    }
    req.scope
      .resolve(PRODUCER_ACCOUNT_MODULE)
      .openSession(token, claims.auth_identity_id, new Date(claims.exp * 1000))
      .then(() => send(body), next)
    return res
  }
  next()
}

/** What a token that Medusa has just signed says; undefined for a token that is not for the portal. */
function claimsOf(token: string): z.infer<typeof Claims> | undefined {
  const payload = Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8")
  return Claims.safeParse(JSON.parse(payload)).data
}
