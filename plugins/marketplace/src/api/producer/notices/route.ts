import type { MedusaResponse } from "@medusajs/framework/http"
import { NOTICE_MODULE } from "../../../modules/notice"
import { orderBy } from "../../page"
import type { AccountRequest } from "../producer-request"
import { noticeView } from "./notice-view"
import type { ListNoticesParams } from "./validators"
import { visibleNotices } from "./visible-notices"

/** `GET /producer/notices` (`order`): the person's feed, the newest first unless told otherwise, `{notices, count, limit, offset, unread_count}`. */
export async function GET(req: AccountRequest, res: MedusaResponse) {
  const { limit, offset, order, producer_id, unread } = req.validatedQuery as ListNoticesParams
  const service = req.scope.resolve(NOTICE_MODULE)
  const visible = await visibleNotices(req, producer_id)
  const unreadOnly = { ...visible, read_at: null }
  const [rows, count] = await service.listAndCountNotices(unread ? unreadOnly : visible, {
    take: limit,
    skip: offset,
    order: { ...orderBy(order), id: order.startsWith("-") ? "DESC" : "ASC" },
  })
  const [, unreadCount] = await service.listAndCountNotices(unreadOnly, { take: 1, select: ["id"] })
  res.json({ notices: rows.map(noticeView), count, limit, offset, unread_count: unreadCount })
}
