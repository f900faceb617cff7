import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { assistProducer } from "../../../../../workflows/change/assist-producer"
import { readChange } from "../../../../../workflows/change/read-changes"
import { operatorActor } from "../../../operator-actor"
import type { AdminAssistedChangeBody } from "./validators"

/** `POST /admin/producers/:id/assisted-changes`: help that waits for the producer's yes, `{change}`. */
export async function POST(req: MedusaRequest<AdminAssistedChangeBody>, res: MedusaResponse) {
  const key = { producer_id: req.params.id ?? "", actor: operatorActor(req) }
  const { id } = await assistProducer(req.scope, key, req.validatedBody)
  res.status(201).json({ change: await readChange(req.scope, id) })
}
