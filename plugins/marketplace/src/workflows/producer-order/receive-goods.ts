import { transform, type WorkflowData, when } from "@medusajs/framework/workflows-sdk"
import {
  beginReceiveReturnWorkflow,
  confirmReturnReceiveWorkflow,
  dismissItemReturnRequestWorkflow,
  receiveItemReturnRequestWorkflow,
} from "@medusajs/medusa/core-flows"
import type { Quantity } from "../../lib/order-actions"

export type TakenBack = {
  order_id: string
  /** Where the goods come back to; their stock is raised there. */
  location_id: string
  items: Quantity[]
  /** False for goods that cannot be sold again: they are received, but not put back on the shelf. */
  restock: boolean
  metadata: Record<string, unknown>
  created_by: string
}

/** For use while composing a workflow: the goods of a requested return have come, all of them. */
export function receiveGoods(
  input: TakenBack | WorkflowData<TakenBack>,
  returnId: string | WorkflowData<string>,
): void {
  const returned = transform({ input, returnId }, ({ input: { items, created_by }, returnId }) => ({
    return_id: returnId,
    items: items.map(({ line_item_id, quantity }) => ({ id: line_item_id, quantity })),
    by: { return_id: returnId, confirmed_by: created_by, created_by },
  }))
  beginReceiveReturnWorkflow.runAsStep({ input: returned.by })
  when("restock", { input }, ({ input }) => input.restock).then(() => {
    receiveItemReturnRequestWorkflow.runAsStep({ input: returned })
  })
  when("write-off", { input }, ({ input }) => !input.restock).then(() => {
    dismissItemReturnRequestWorkflow.runAsStep({ input: returned })
  })
  confirmReturnReceiveWorkflow.runAsStep({ input: returned.by })
}
