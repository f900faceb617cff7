import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { PRODUCER_ACCOUNT_MODULE } from "../../modules/producer-account"
import { producerClaimsOf } from "./token-claims"

const Answer = z.object({ token: z.string() })

/** Whichever route hands out a token for the portal, it is written down before it leaves the house. */
export function recordSession(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const send = res.json.bind(res)
  res.json = (body) => {
    const token = Answer.safeParse(body).data?.token ?? ""
    const claims = producerClaimsOf(token)
    if (!claims) {
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
