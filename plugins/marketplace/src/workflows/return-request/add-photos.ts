import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ReceivedFile } from "../../lib/uploads/receive-files"
import { storePhotosStep } from "./steps/store-photos"

type Input = { order_group_id: string; files: ReceivedFile[] }

/**
 * Keeps photos that a shopper sends to show what is wrong, each written anew without its hidden notes. They wait for a
 * request and are swept away a day later otherwise. Answers `[{id, url, width, height}]`. Errors: `invalid_data` with
 * the codes of `withImage`, `not_allowed` (`too_many_uploads`).
 */
export const addPhotosWorkflow = createWorkflow(
  "add-return-photos",
  (input: Input) => new WorkflowResponse(storePhotosStep(input)),
)
