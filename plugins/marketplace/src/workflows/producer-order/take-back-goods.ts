import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import {
  beginReceiveReturnWorkflow,
  beginReturnOrderWorkflow,
  confirmReturnReceiveWorkflow,
  confirmReturnRequestWorkflow,
  dismissItemReturnRequestWorkflow,
  receiveItemReturnRequestWorkflow,
  requestItemReturnWorkflow,
} from "@medusajs/medusa/core-flows"
import type { Quantity } from "../../lib/order-actions"

type Input = {
  order_id: string
  /** Where the goods come back to; their stock is raised there. */
  location_id: string
  items: Quantity[]
  /** False for goods that cannot be sold again: they are received, but not put back on the shelf. */
  restock: boolean
  metadata: Record<string, unknown>
  created_by: string
}

/**
 * Goods that have come back, as Medusa's own return from request to receipt, just as an operator would enter it in
 * Medusa Admin: the order's total falls by them and its payment is adjusted. Answers `{id}` of the return.
 */
export const takeBackGoodsWorkflow = createWorkflow("take-back-goods", (input: Input) => {
  const change = beginReturnOrderWorkflow.runAsStep({
    input: transform({ input }, ({ input: { order_id, location_id, metadata, created_by } }) => ({
      order_id,
      location_id,
      metadata,
      created_by,
    })),
  })
  const returned = transform({ input, change }, ({ input, change }) => ({
    return_id: change.return_id ?? "",
    items: input.items.map(({ line_item_id, quantity }) => ({ id: line_item_id, quantity })),
    by: { return_id: change.return_id ?? "", confirmed_by: input.created_by, created_by: input.created_by },
  }))
  requestItemReturnWorkflow.runAsStep({ input: returned })
  confirmReturnRequestWorkflow.runAsStep({ input: returned.by })
  beginReceiveReturnWorkflow.runAsStep({ input: returned.by })
  when("restock", { input }, ({ input }) => input.restock).then(() => {
    receiveItemReturnRequestWorkflow.runAsStep({ input: returned })
  })
  when("write-off", { input }, ({ input }) => !input.restock).then(() => {
    dismissItemReturnRequestWorkflow.runAsStep({ input: returned })
  })
  confirmReturnReceiveWorkflow.runAsStep({ input: returned.by })
  return new WorkflowResponse(transform({ returned }, ({ returned }) => ({ id: returned.return_id })))
})
