import { randomUUID } from "node:crypto"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { documentFileOf } from "../../../lib/document-file"
import type { ReceivedFile } from "../../../lib/uploads/receive-files"

/** Puts a received file among the private files, under a name that nobody outside chose or can guess. */
export const storeDocumentStep = createStep(
  "store-document",
  async (file: ReceivedFile, { container }) => {
    const { bytes, mime_type, filename, ending } = await documentFileOf(file)
    const upload = await container.resolve(Modules.FILE).getUploadStream({
      filename: `document-${randomUUID()}.${ending}`,
      mimeType: mime_type,
      access: "private",
    })
    await pipeline(Readable.from([bytes]), upload.writeStream)
    await upload.promise
    return new StepResponse(
      { file_id: upload.fileKey, mime_type, filename, bytes: bytes.length },
      upload.fileKey,
    )
  },
  async (fileId, { container }) => {
    if (fileId) {
      await container.resolve(Modules.FILE).deleteFiles([fileId])
    }
  },
)
