import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  beginReturnOrderWorkflow,
  confirmReturnRequestWorkflow,
  requestItemReturnWorkflow,
} from "@medusajs/medusa/core-flows"
import { levelOrderWorkflow } from "./level-order"
import { receiveGoods, type TakenBack } from "./receive-goods"

/**
 * Goods that have come back, as Medusa's own return from request to receipt, just as an operator would enter it in
 * Medusa Admin: the order's total falls by them and its payment is adjusted. Answers `{id}` of the return.
 */
export const takeBackGoodsWorkflow = createWorkflow("take-back-goods", (input: TakenBack) => {
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
    confirmed_by: input.created_by,
  }))
  requestItemReturnWorkflow.runAsStep({ input: returned })
  confirmReturnRequestWorkflow.runAsStep({ input: returned })
  receiveGoods(input, returned.return_id)
  levelOrderWorkflow.runAsStep({ input: { order_id: input.order_id } })
  return new WorkflowResponse(transform({ returned }, ({ returned }) => ({ id: returned.return_id })))
})
