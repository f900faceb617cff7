import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { PRODUCER_ACCOUNT_MODULE } from "../../modules/producer-account"
import { bearerOf, producerClaimsOf } from "./token-claims"

/** Below `/auth` too a producer's token counts only until it is ended: it could be exchanged for a fresh one otherwise. */
export async function onlyOpenSession(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const token = bearerOf(req)
  if (
    producerClaimsOf(token) &&
    !(await req.scope.resolve(PRODUCER_ACCOUNT_MODULE).isOpen(token, new Date()))
  ) {
    throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "This sign-in has ended. Sign in again.")
  }
  next()
}

/** A producer signs in with a bearer token only: a cookie that a browser sends by itself could be used by another site. */
export async function noProducerCookie(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  if (producerClaimsOf(bearerOf(req))) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "A producer's token is not exchanged for a cookie.")
  }
  next()
}
