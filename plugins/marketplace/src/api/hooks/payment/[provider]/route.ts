import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { railOf } from "../../../../lib/payment/payment-rail"
import { processEvent } from "../../../../workflows/payment/process-event"
import { receiveEvent } from "../../../../workflows/payment/receive-event"

/**
 * `POST /hooks/payment/:provider`, e.g. `stripe_stripe`: a payment provider says that something happened. In place of
 * Medusa's own, which forgets what it could not act on. 401 unless the provider signed just these bytes a short while
 * ago, 404 for a provider that has no rail. The event is written down, answered with 200, and only then acted on.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const providerId = `pp_${req.params.provider}`
  const rail = railOf(req.scope, providerId)
  if (!rail) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such payment provider.")
  }
  const notice = rail.read(Buffer.from(req.rawBody ?? ""), req.headers)
  if (!notice) {
    throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "This event is not signed.")
  }
  const id = await receiveEvent(req.scope, providerId, notice, new Date())
  res.sendStatus(200)
  processEvent(req.scope, id, new Date()).catch((error: Error) =>
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Payment event ${id} could not be acted on yet and will be tried again: ${error.message}`),
  )
}
