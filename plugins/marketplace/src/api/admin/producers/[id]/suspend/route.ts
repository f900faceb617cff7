import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { retrieveProducer } from "../../../../../workflows/producer/retrieve-producer"
import { suspendProducerWorkflow } from "../../../../../workflows/suspension/suspend-producer"
import { operatorActor } from "../../../operator-actor"
import type { AdminSuspendProducerBody } from "../../validators"

/**
 * `POST /admin/producers/:id/suspend` `{reason, authority_order?}`: at once by an authority's order, else five days
 * later. Answers `{producer}` with its `suspension`. 404; 400 codes `already_suspended`, `producer_closed`.
 */
export async function POST(req: AuthenticatedMedusaRequest<AdminSuspendProducerBody>, res: MedusaResponse) {
  const { reason, authority_order = null } = req.validatedBody
  const producer_id = req.params.id ?? ""
  await suspendProducerWorkflow(req.scope).run({
    input: { producer_id, reason, authority_order, actor: operatorActor(req), now: new Date().toISOString() },
  })
  res.json({ producer: await retrieveProducer(req.scope, producer_id) })
}
