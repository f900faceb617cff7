import { operatorActor } from "@cho-lang/marketplace/api/admin/operator-actor"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { resolveReceiptWorkflow } from "../../../../../workflows/bank-transfer/resolve-receipt"
import type { AdminResolveReceiptBody } from "../../../../validators"

/** `POST /admin/bank-receipts/:id/resolve` `{resolution}`: somebody has dealt with it and says how. Answers `{bank_receipt}`; 404, 400 when it was resolved before. */
export async function POST(req: AuthenticatedMedusaRequest<AdminResolveReceiptBody>, res: MedusaResponse) {
  const { result } = await resolveReceiptWorkflow(req.scope).run({
    input: {
      id: req.params.id ?? "",
      resolution: req.validatedBody.resolution,
      now: new Date().toISOString(),
      actor: operatorActor(req),
    },
  })
  res.json({ bank_receipt: result })
}
