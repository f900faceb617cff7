import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { syncSearchTitlesStep } from "./steps/sync-search-titles"

/** For products whose titles were changed past their listings, in the admin for instance. */
export const syncSearchTitlesWorkflow = createWorkflow(
  "sync-search-titles",
  (input: { product_ids: string[] }) => {
    return new WorkflowResponse(syncSearchTitlesStep(input.product_ids))
  },
)
