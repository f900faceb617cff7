import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { retrieveProducer } from "../../../../../workflows/producer/retrieve-producer"
import { reopenProducerWorkflow } from "../../../../../workflows/suspension/reopen-producer"
import { operatorActor } from "../../../operator-actor"
import type { AdminReopenProducerBody } from "../../validators"

/**
 * `POST /admin/producers/:id/reopen` `{note?}`: lifts a suspension, announced or in effect, or opens a closed stall.
 * Answers `{producer}`. 404; 400 code `not_suspended`.
 */
export async function POST(req: AuthenticatedMedusaRequest<AdminReopenProducerBody>, res: MedusaResponse) {
  const producer_id = req.params.id ?? ""
  await reopenProducerWorkflow(req.scope).run({
    input: {
      producer_id,
      note: req.validatedBody.note ?? null,
      actor: operatorActor(req),
      now: new Date().toISOString(),
    },
  })
  res.json({ producer: await retrieveProducer(req.scope, producer_id) })
}
