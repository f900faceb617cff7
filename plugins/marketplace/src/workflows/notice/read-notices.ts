import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type ReadNoticesInput, readNoticesStep } from "./steps/read-notices"

/**
 * Marks notices as read. What somebody has read changes nothing for anybody else, so the audit log holds none of it.
 * `not_found` where `must_exist` asks for a notice that is not there.
 */
export const readNoticesWorkflow = createWorkflow("read-notices", (input: ReadNoticesInput) => {
  return new WorkflowResponse(readNoticesStep(input))
})
