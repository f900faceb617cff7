import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { isForeignPage } from "../lib/foreign-page"

const READING = ["GET", "HEAD", "OPTIONS"]

/**
 * Refuses (`forbidden`, code `foreign_page`) what a browser sends with the operator's cookie from a page that is not
 * the admin's. The cookie's SameSite does not stop the shop, which may live on the same site.
 */
export function onlyOwnPages(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const { cookie, origin, host } = req.headers
  const { adminCors } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig.http
  if (!READING.includes(req.method) && cookie && isForeignPage({ origin, host }, adminCors)) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      "This was sent by a page that is not the admin's.",
      "foreign_page",
    )
  }
  next()
}
