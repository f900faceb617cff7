import { pipeline } from "node:stream/promises"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import type { DocumentRow } from "../modules/application/service"

type Sent = Pick<DocumentRow, "file_id" | "filename" | "mime_type" | "bytes">

/**
 * Streams a private file to whoever the route has let in. It is saved, never shown in a page of this host, and nobody
 * on the way keeps a copy.
 */
export async function sendDocument(
  { scope }: Pick<MedusaRequest, "scope">,
  res: MedusaResponse,
  { file_id, filename, mime_type, bytes }: Sent,
): Promise<void> {
  const stream = await scope.resolve(Modules.FILE).getDownloadStream(file_id)
  res.attachment(filename)
  res.set({
    "content-type": mime_type,
    "content-length": String(bytes),
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
  })
  await pipeline(stream, res)
}
