import type { InferTypeOf } from "@medusajs/framework/types"
import type { Notice } from "../../../modules/notice/models/notice"

/** A notice as its reader sees it. */
export function noticeView(notice: InferTypeOf<typeof Notice>) {
  const { id, producer_id, kind, params, read_at, created_at } = notice
  return { id, producer_id, kind, params, read_at, created_at }
}
