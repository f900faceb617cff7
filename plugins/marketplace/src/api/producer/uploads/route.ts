import type { MedusaResponse } from "@medusajs/framework/http"
import type { WithFiles } from "../../../lib/uploads/receive-files"
import { addUploadsWorkflow } from "../../../workflows/upload/add-uploads"
import type { ProducerRequest } from "../producer-request"

/** `POST /producer/uploads`: multipart `files` (≤ 10 pictures of ≤ 15 MB), `{uploads: [{id, url, width, height}]}`. */
export async function POST(req: WithFiles<ProducerRequest>, res: MedusaResponse) {
  const { producer, actor } = req.producer_context
  const { result } = await addUploadsWorkflow(req.scope).run({
    input: { producer_id: producer.id, actor, files: req.files_received },
  })
  res.status(201).json({ uploads: result.map(({ id, url, width, height }) => ({ id, url, width, height })) })
}
