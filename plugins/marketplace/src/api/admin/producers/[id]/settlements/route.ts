import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { recordSettlementWorkflow } from "../../../../../workflows/money/record-settlement"
import { operatorActor } from "../../../operator-actor"
import type { AdminRecordSettlementBody } from "./validators"

/**
 * `POST /admin/producers/:id/settlements` `{amount, reference}`: a producer paid the house what it owed, e.g. the
 * commission of its COD sales; the same reference counts once. Answers `{settlement: {is_new, balance}}` in đồng; 404.
 */
export async function POST(req: AuthenticatedMedusaRequest<AdminRecordSettlementBody>, res: MedusaResponse) {
  const { result } = await recordSettlementWorkflow(req.scope).run({
    input: {
      producer_id: req.params.id ?? "",
      ...req.validatedBody,
      now: new Date().toISOString(),
      actor: operatorActor(req),
    },
  })
  res.json({ settlement: result })
}
