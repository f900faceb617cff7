import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { effectiveAt } from "../../../lib/suspension-notice"
import { PRODUCER_MODULE } from "../../../modules/producer"
import { SUSPENSION_MODULE } from "../../../modules/suspension"

export type AnnounceInput = {
  producer_id: string
  reason: string
  authority_order: string | null
  announced_by: string
  /** ISO 8601, as every moment in a workflow's input: a Date would not arrive as one. */
  now: string
}

/**
 * Writes a suspension down. An authority's order takes the place of one that is only announced; any other second one,
 * also a second order before the first is in effect, is refused (`not_allowed`, code `already_suspended`).
 */
export const announceSuspensionStep = createStep(
  "announce-suspension",
  async ({ now, ...input }: AnnounceInput, { container }) => {
    const suspensions = container.resolve(SUSPENSION_MODULE)
    assertSuspendable(await container.resolve(PRODUCER_MODULE).listProducers({ id: input.producer_id }))
    const open = await suspensions.findOpen(input.producer_id)
    if (open && (open.applied_at || open.authority_order || !input.authority_order)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "This producer is already suspended, or its suspension is announced.",
        "already_suspended",
      )
    }
    if (open) {
      await suspensions.updateSuspensions({
        id: open.id,
        lifted_at: new Date(now),
        lifted_by: input.announced_by,
      })
    }
    const suspension = await suspensions.createSuspensions({
      ...input,
      announced_at: new Date(now),
      effective_at: effectiveAt(new Date(now), input.authority_order),
    })
    return new StepResponse(suspension, { created: suspension.id, replaced: open?.id })
  },
  async (undo, { container }) => {
    const suspensions = container.resolve(SUSPENSION_MODULE)
    if (undo) {
      await suspensions.deleteSuspensions(undo.created)
    }
    if (undo?.replaced) {
      await suspensions.updateSuspensions({ id: undo.replaced, lifted_at: null, lifted_by: null })
    }
  },
)

function assertSuspendable([producer]: { status: string }[]): void {
  if (!producer) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "This producer was not found.")
  }
  if (producer.status === "closed") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "This producer has closed its stall: there is nothing to suspend.",
      "producer_closed",
    )
  }
}
