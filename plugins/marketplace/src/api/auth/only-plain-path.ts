import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/**
 * No route below `/auth` needs an escaped character, but `/auth/producer/email%70ass` would pass by the routes of this
 * plugin, and their limits, and reach Medusa's own for any provider.
 */
export async function onlyPlainPath(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  if (req.originalUrl.replace(/\?.*$/, "").includes("%")) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such route.")
  }
  next()
}
