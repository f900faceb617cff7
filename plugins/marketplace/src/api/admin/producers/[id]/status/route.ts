import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { updateProducerStatusWorkflow } from "../../../../../workflows/producer/update-producer-status"
import type { AdminProducerStatusBody } from "../../validators"

/** `POST /admin/producers/:id/status` `{status: approved | suspended}`: answers `{producer}`; 404 for an unknown id. */
export async function POST(req: MedusaRequest<AdminProducerStatusBody>, res: MedusaResponse) {
  const { result: producer } = await updateProducerStatusWorkflow(req.scope).run({
    input: { id: req.params.id ?? "", status: req.validatedBody.status },
  })
  res.json({ producer })
}
