import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { clientAddress } from "../../lib/client-address"
import { marketplaceOptions } from "../../lib/options"
import { RATE_LIMIT_MODULE } from "../../modules/rate-limit"

/**
 * Refuses with 429 and `Retry-After` (seconds) who tries too often, counted by address and by what `loginOf` reads from
 * the request: it stands before validation, so that malformed tries count as well.
 */
export function limitTries(loginOf: (req: MedusaRequest) => string | undefined) {
  return async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const address = clientAddress(
      { headers: req.headers, remoteAddress: req.socket.remoteAddress },
      marketplaceOptions(req.scope),
    )
    const seconds = await req.scope.resolve(RATE_LIMIT_MODULE).take({ login: loginOf(req), address })
    if (seconds === 0) {
      return next()
    }
    res
      .status(429)
      .setHeader("retry-after", String(seconds))
      .json({ type: "too_many_requests", message: `Too many tries. Wait ${seconds} seconds and try again.` })
  }
}
