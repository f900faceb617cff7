import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { dueAt } from "../../../lib/takedowns/clock"
import { TAKEDOWN_MODULE } from "../../../modules/takedown"

type Input = {
  product_id: string
  producer_id: string
  authority: string
  reference: string
  note: string | null
  opened_by: string
  /** ISO 8601. */
  received_at: string
}

/** Writes an authority's request down with its clock running; one that is open already is refused (`takedown_open`). */
export const openTakedownStep = createStep(
  "open-takedown",
  async ({ received_at, ...input }: Input, { container }) => {
    const service = container.resolve(TAKEDOWN_MODULE)
    const { product_id, reference } = input
    const [open] = await service.listTakedowns({ product_id, reference, resolved_at: null }, { take: 1 })
    if (open) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "A ticket for this product and letter is open already.",
        "takedown_open",
      )
    }
    const received = new Date(received_at)
    const takedown = await service.createTakedowns({
      ...input,
      received_at: received,
      due_at: dueAt(received),
    })
    return new StepResponse(takedown, takedown.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(TAKEDOWN_MODULE).deleteTakedowns([id])
    }
  },
)
