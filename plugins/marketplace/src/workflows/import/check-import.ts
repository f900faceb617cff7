import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type CheckFileInput, checkFileStep } from "./steps/check-file"

/**
 * The dry run of a spreadsheet of goods or of a count of the shelves: what each row would do and what is wrong with it,
 * with nothing of the goods changed. Answers the import's id. Errors: those of `readTable` and `readRows`; `forbidden`
 * (`role_not_allowed`) for staff with more than stock.
 */
export const checkImportWorkflow = createWorkflow(
  "check-import",
  (input: CheckFileInput) => new WorkflowResponse(checkFileStep(input)),
)
