import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { isAuthProviderAllowedForActor } from "@medusajs/medusa/api/auth/utils/auth-methods-per-actor"

/** Keeps to `http.authMethodsPerActor`, as Medusa's own route does: a market may want its operators to sign in another way. */
export async function allowEmailpass(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const { actor_type = "" } = req.params
  const config = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  if (!isAuthProviderAllowedForActor(config, actor_type, "emailpass")) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `A ${actor_type} may not sign in with a password.`)
  }
  next()
}
