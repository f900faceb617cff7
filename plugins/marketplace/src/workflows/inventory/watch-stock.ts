import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { StockEvents } from "../../lib/events"
import { noticeLowStockStep } from "./steps/notice-low-stock"

/**
 * Tells once when a kind of goods has become few, and not again before there were more. `level_ids`: inventory levels
 * that changed. Answers what it told, as `{producer_id, variant_id}`.
 */
export const watchStockWorkflow = createWorkflow("watch-stock", (input: { level_ids: string[] }) => {
  const told = noticeLowStockStep(input.level_ids)
  emitEventStep({ eventName: StockEvents.LOW, data: told })
  return new WorkflowResponse(told)
})
