import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import type { ChangeRow } from "../../../lib/changes/change"
import { CHANGE_REQUEST_MODULE } from "../../../modules/change-request"
import { OPEN_CHANGE_STATUSES } from "../../../modules/change-request/models/change-request"

type Input = Pick<ChangeRow, "producer_id" | "product_id" | "kind"> & {
  actor: Actor
  change: { base: object; proposed: object }
}

/**
 * Writes down what an operator prepared for a producer; an earlier proposal that still waits gives way. Refuses one that
 * changes nothing (`nothing_changes`), and one beside the producer's own that waits for a review (`change_open`).
 */
export const proposeChangeStep = createStep(
  "propose-change",
  async ({ actor, change, producer_id, product_id, kind }: Input, { container }) => {
    if (Object.keys(change.proposed).length === 0) {
      throw refusal("nothing_changes", "This is how it is already: nothing would change.")
    }
    const service = container.resolve(CHANGE_REQUEST_MODULE)
    const [open] = await service.listChangeRequests(
      { producer_id, product_id, kind, status: [...OPEN_CHANGE_STATUSES] },
      { take: 1 },
    )
    if (open?.origin === "producer") {
      throw refusal("change_open", "The producer's own change waits for a review: decide about it first.")
    }
    const content = {
      base: change.base as Record<string, unknown>,
      proposed: change.proposed as Record<string, unknown>,
      proposed_by: actor.id,
    }
    const saved = open
      ? await service.updateChangeRequests({ id: open.id, ...content })
      : await service.createChangeRequests({
          ...content,
          producer_id,
          product_id,
          kind,
          origin: "operator",
          status: "awaiting_producer",
        })
    return new StepResponse(saved, { saved: saved.id, before: open ?? null })
  },
  async (undo, { container }) => {
    const service = container.resolve(CHANGE_REQUEST_MODULE)
    if (undo?.before) {
      const { id, base, proposed, proposed_by } = undo.before
      await service.updateChangeRequests({ id, base, proposed, proposed_by })
    } else if (undo) {
      await service.deleteChangeRequests([undo.saved])
    }
  },
)

const refusal = (code: string, message: string) =>
  new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)
