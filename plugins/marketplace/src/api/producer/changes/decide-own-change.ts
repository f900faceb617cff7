import type { MedusaResponse } from "@medusajs/framework/http"
import type { ChangeDecision } from "../../../lib/changes/decide-change"
import { decideChangeWorkflow } from "../../../workflows/change/decide-change"
import { readOwnChange } from "../../../workflows/change/read-changes"
import type { ProducerRequest } from "../producer-request"

/** The handler of a route with which a producer decides about a change of its own goods or page; answers `{change}`. */
export const decideOwnChange =
  (decision: ChangeDecision) => async (req: ProducerRequest, res: MedusaResponse) => {
    const { producer, actor } = req.producer_context
    const key = { id: req.params.id ?? "", producer_id: producer.id }
    await decideChangeWorkflow(req.scope).run({ input: { ...key, decision, actor } })
    res.json({ change: await readOwnChange(req.scope, key) })
  }
