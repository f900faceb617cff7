import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import type { Quantity } from "../../../lib/order-actions"
import { isOpenReturn, type ReturnState } from "../../../lib/returns/return-state"
import { RETURN_REQUEST_MODULE } from "../../../modules/return-request"
import type { ReturnRow } from "./load-return"

type Receipt = {
  items: Quantity[]
  refund_amount: number
  native_return_id: string
  native_exchange_id: string | null
}
type Input = {
  request: Pick<
    ReturnRow,
    "id" | "status" | "is_open" | "refund_amount" | "native_return_id" | "native_exchange_id" | "items"
  >
  to: ReturnState
  actor: Actor
  note: string | null
  /** What came back, once it has. */
  receipt?: Receipt
}

/** Moves a request on and writes the step down. */
export const moveReturnStep = createStep(
  "move-return",
  async ({ request, to, actor, note, receipt }: Input, { container }) => {
    const { items: received, ...money } = receipt ?? {}
    const stepId = await container.resolve(RETURN_REQUEST_MODULE).moveOn({
      request: { id: request.id, status: to, is_open: isOpenReturn(to), ...money },
      items: itemsAfter(request.items, to, received),
      step: { actor_type: actor.type, note },
    })
    return new StepResponse(null, { request, step_id: stepId })
  },
  async (before, { container }) => {
    if (before) {
      const { id, status, is_open, refund_amount, native_return_id, native_exchange_id, items } =
        before.request
      const native = { native_return_id, native_exchange_id }
      const service = container.resolve(RETURN_REQUEST_MODULE)
      await service.deleteReturnRequestSteps([before.step_id])
      await service.updateReturnRequests({ id, status, is_open, refund_amount, ...native })
      await service.updateReturnRequestItems(
        items.map(({ id, is_open, received_quantity }) => ({ id, is_open, received_quantity })),
      )
    }
  },
)

/** Goods that came back, or will not, may be asked for anew in another request. */
function itemsAfter(items: ReturnRow["items"], to: ReturnState, received: Quantity[] | undefined) {
  const frees = received !== undefined || !isOpenReturn(to)
  return items.map(({ id, line_item_id, is_open, received_quantity }) => ({
    id,
    is_open: is_open && !frees,
    received_quantity: received
      ? (received.find((item) => item.line_item_id === line_item_id)?.quantity ?? 0)
      : received_quantity,
  }))
}
