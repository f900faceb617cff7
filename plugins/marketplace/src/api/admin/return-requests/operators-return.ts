import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ReturnAction } from "../../../workflows/return-request/compose-return"
import { readReturn } from "../../../workflows/return-request/read-returns"
import { operatorActor } from "../operator-actor"

/** What every act on a request needs to know; `not_found` for none. */
export async function actOnReturn(req: MedusaRequest): Promise<ReturnAction> {
  const { id, order_id, producer } = await readReturn(req.scope, { id: req.params.id ?? "" }, new Date())
  return { id, order_id, producer_id: producer?.id ?? "", actor: operatorActor(req) }
}

/** Answers `{return_request}` as it stands now. */
export async function sendReturn(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ return_request: await readReturn(req.scope, { id: req.params.id ?? "" }, new Date()) })
}
