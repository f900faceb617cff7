import type { MedusaResponse } from "@medusajs/framework/http"
import type { WithFiles } from "../../../../../lib/uploads/receive-files"
import { addPhotosWorkflow } from "../../../../../workflows/return-request/add-photos"

/**
 * `POST /store/order-groups/:id/photos?token=…`: multipart `files` (≤ 5 pictures of ≤ 15 MB) that show what is wrong
 * with goods, `{photos: [{id, url, width, height}]}`; a request to give goods back names them.
 */
export async function POST(req: WithFiles, res: MedusaResponse) {
  const { result } = await addPhotosWorkflow(req.scope).run({
    input: { order_group_id: req.params.id ?? "", files: req.files_received },
  })
  res.status(201).json({ photos: result })
}
