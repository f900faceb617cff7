import type { MedusaResponse } from "@medusajs/framework/http"
import { readNoticesWorkflow } from "../../../../../workflows/notice/read-notices"
import type { AccountRequest } from "../../../producer-request"
import { visibleNotices } from "../../visible-notices"

/** `POST /producer/notices/:id/read`: takes the mark "new" off one notice. `{success: true}`; again changes nothing. */
export async function POST(req: AccountRequest, res: MedusaResponse) {
  const filters = { ...(await visibleNotices(req)), id: req.params.id ?? "" }
  await readNoticesWorkflow(req.scope).run({ input: { filters, must_exist: true } })
  res.json({ success: true })
}
