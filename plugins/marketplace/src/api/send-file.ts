import type { MedusaResponse } from "@medusajs/framework/http"
import type { SentFile } from "../lib/sent-file"

/** Answers a file to keep. It tells of people's money, so nothing on the way may keep it. */
export function sendFile(res: MedusaResponse, { filename, content_type, bytes }: SentFile): void {
  res
    .set({
      "content-type": content_type,
      "content-disposition": `attachment; filename="${filename}"`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    })
    .send(bytes)
}
