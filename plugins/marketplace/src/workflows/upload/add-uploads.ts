import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../lib/actor"
import type { ReceivedFile } from "../../lib/uploads/receive-files"
import { recordAuditStep } from "../audit/steps/record-audit"
import { checkUploadRoomStep } from "./steps/check-upload-room"
import { storePicturesStep } from "./steps/store-pictures"

export type AddUploadsInput = { producer_id: string; actor: Actor; files: ReceivedFile[] }

/**
 * Keeps pictures a producer sent, each written anew in the sizes of the shop; one that is refused refuses them all.
 * They wait until a product or profile shows them and are swept away a day later otherwise. Errors: `invalid_data` with
 * the codes of `withImage`, `not_allowed` (`too_many_uploads`).
 */
export const addUploadsWorkflow = createWorkflow("add-uploads", (input: AddUploadsInput) => {
  checkUploadRoomStep(
    transform({ input }, ({ input }) => ({ producer_id: input.producer_id, more: input.files.length })),
  )
  const uploads = storePicturesStep({ producer_id: input.producer_id, files: input.files })
  recordAuditStep(
    transform({ input, uploads }, ({ input, uploads }) =>
      uploads.map(({ id, url }) => ({
        actor: input.actor,
        producer_id: input.producer_id,
        entity: "upload",
        entity_id: id,
        action: "create",
        after: { url },
      })),
    ),
  )
  return new WorkflowResponse(uploads)
})
