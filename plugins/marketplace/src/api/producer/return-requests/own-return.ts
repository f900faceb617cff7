import type { MedusaResponse } from "@medusajs/framework/http"
import type { ReturnAction } from "../../../workflows/return-request/compose-return"
import { readReturn } from "../../../workflows/return-request/read-returns"
import type { ProducerRequest } from "../producer-request"

const whichOf = (req: ProducerRequest) => ({
  id: req.params.id ?? "",
  producer_id: req.producer_context.producer.id,
})

/** What every act on a request needs to know; `not_found` for another producer's. */
export async function actOnReturn(req: ProducerRequest): Promise<ReturnAction> {
  const { id, order_id } = await readReturn(req.scope, whichOf(req), new Date())
  return { ...whichOf(req), id, order_id, actor: req.producer_context.actor }
}

/** Answers `{return_request}` as it stands now. */
export async function sendReturn(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  res.json({ return_request: await readReturn(req.scope, whichOf(req), new Date()) })
}
