import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCER_MODULE } from "../../../modules/producer"
import { SUSPENSION_MODULE } from "../../../modules/suspension"

export type LiftInput = { producer_id: string; lifted_by: string; note: string | null; now: string }

/**
 * Ends a suspension, in effect or only announced, and answers the producer's state before. A closed stall has none and
 * may be opened again too; a producer that sells undisturbed is refused (`not_allowed`, code `not_suspended`).
 */
export const liftSuspensionStep = createStep(
  "lift-suspension",
  async ({ producer_id, lifted_by, note, now }: LiftInput, { container }) => {
    const suspensions = container.resolve(SUSPENSION_MODULE)
    const [producer] = await container.resolve(PRODUCER_MODULE).listProducers({ id: producer_id })
    if (!producer) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "This producer was not found.")
    }
    const open = await suspensions.findOpen(producer_id)
    if (!open && producer.status === "approved") {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "This producer is not suspended.", "not_suspended")
    }
    if (open) {
      await suspensions.updateSuspensions({
        id: open.id,
        lifted_at: new Date(now),
        lifted_by,
        lift_note: note,
      })
    }
    return new StepResponse(
      { status: producer.status, suspension_id: open?.id ?? null },
      { opened: open?.id },
    )
  },
  async (undo, { container }) => {
    if (undo?.opened) {
      await container
        .resolve(SUSPENSION_MODULE)
        .updateSuspensions({ id: undo.opened, lifted_at: null, lifted_by: null, lift_note: null })
    }
  },
)
