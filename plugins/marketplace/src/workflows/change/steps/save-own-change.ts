import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import { contentFlags } from "../../../lib/goods/content-flags"
import type { EditPlan, OpenChange } from "../../../lib/goods/plan-edit"
import { marketplaceOptions } from "../../../lib/options"
import { CHANGE_REQUEST_MODULE } from "../../../modules/change-request"
import type { ChangeRequest } from "../../../modules/change-request/models/change-request"

type ChangeRow = InferTypeOf<typeof ChangeRequest>

type Input = {
  product_id: string
  producer_id: string
  actor: Actor
  open: OpenChange | null
  plan: EditPlan
}

type Undo = { created: string | null; before: ChangeRow | null }

/** Writes down what a producer wants to change on a listing that is on show, or withdraws it, as planned. */
export const saveOwnChangeStep = createStep(
  "save-own-change",
  async (input: Input, { container }) => {
    const { open, plan } = input
    const service = container.resolve(CHANGE_REQUEST_MODULE)
    const undo: Undo = { created: null, before: null }
    if (plan.change === "save" && !open) {
      const created = await service.createChangeRequests({ ...wishOf(container, input), ...originOf(input) })
      undo.created = created.id
    } else if (plan.change !== "keep" && open) {
      undo.before = await service.retrieveChangeRequest(open.id)
      await service.updateChangeRequests({
        id: open.id,
        ...(plan.change === "save" ? wishOf(container, input) : { status: "withdrawn" as const }),
      })
    }
    return new StepResponse(plan.change, undo)
  },
  async (undo, { container }) => {
    const service = container.resolve(CHANGE_REQUEST_MODULE)
    if (undo?.created) {
      await service.deleteChangeRequests([undo.created])
    }
    if (undo?.before) {
      const { id, status, base, proposed, flags, proposed_by } = undo.before
      await service.updateChangeRequests({ id, status, base, proposed, flags, proposed_by })
    }
  },
)

const wishOf = (container: MedusaContainer, { plan: { base, proposed }, actor }: Input) => ({
  base,
  proposed,
  flags: contentFlags(proposed, marketplaceOptions(container).flaggedKeywords),
  proposed_by: actor.id,
})

const originOf = ({ product_id, producer_id }: Input) => ({
  product_id,
  producer_id,
  kind: "product" as const,
  origin: "producer" as const,
  status: "awaiting_operator" as const,
})
