import type { MedusaResponse } from "@medusajs/framework/http"
import { readNoticesWorkflow } from "../../../../workflows/notice/read-notices"
import type { AccountRequest } from "../../producer-request"
import type { ReadAllNoticesBody } from "../validators"
import { visibleNotices } from "../visible-notices"

/** `POST /producer/notices/read-all`: takes the mark "new" off all, or off those of one producer. `{success: true}`. */
export async function POST(req: AccountRequest<ReadAllNoticesBody>, res: MedusaResponse) {
  const filters = await visibleNotices(req, req.validatedBody.producer_id)
  await readNoticesWorkflow(req.scope).run({ input: { filters } })
  res.json({ success: true })
}
