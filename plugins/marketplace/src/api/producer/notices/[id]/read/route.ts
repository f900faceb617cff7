import type { MedusaResponse } from "@medusajs/framework/http"
import { NOTICE_MODULE } from "../../../../../modules/notice"
import { readNoticesWorkflow } from "../../../../../workflows/notice/read-notices"
import type { AccountRequest } from "../../../producer-request"
import { noticeView } from "../../notice-view"
import { visibleNotices } from "../../visible-notices"

/** `POST /producer/notices/:id/read`: takes the mark "new" off one notice, `{notice}`; again changes nothing. */
export async function POST(req: AccountRequest, res: MedusaResponse) {
  const filters = { ...(await visibleNotices(req)), id: req.params.id ?? "" }
  await readNoticesWorkflow(req.scope).run({ input: { filters, must_exist: true } })
  const notice = await req.scope.resolve(NOTICE_MODULE).retrieveNotice(filters.id)
  res.json({ notice: noticeView(notice) })
}
