import type { MedusaContainer } from "@medusajs/framework/types"
import { NOTICE_MODULE } from "../../modules/notice"
import { messageKey } from "./message-key"
import type { Message, MessageEvent } from "./types"

/** Puts a message's notices into people's feeds; those that are there already stay as they are. */
export async function writeNotices(
  container: MedusaContainer,
  event: MessageEvent,
  message: Message,
): Promise<void> {
  const service = container.resolve(NOTICE_MODULE)
  const drafts = message.notices.map((notice) => ({
    ...notice,
    event_key: messageKey(event, message, notice.account_id),
  }))
  const known = await service.listNotices(
    { event_key: drafts.map(({ event_key }) => event_key) },
    { select: ["event_key"], take: null },
  )
  const keys = new Set(known.map(({ event_key }) => event_key))
  const missing = drafts.filter(({ event_key }) => !keys.has(event_key))
  if (missing.length > 0) {
    await service.createNotices(missing)
  }
}
