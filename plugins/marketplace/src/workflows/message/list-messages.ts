import type { MedusaContainer } from "@medusajs/framework/types"
import { notificationStore } from "./notification-store"

const MOST = 100

/**
 * The mails about these things, the latest first, `{id, template, to, status, created_at}`; what stood in them is not
 * kept. `status` is `success`, `failure` (tried again) or `pending`.
 */
export async function listMessages(container: MedusaContainer, resourceIds: string[]) {
  const sent = await notificationStore(container).listNotifications(
    { resource_id: resourceIds, channel: "email" },
    { take: MOST, order: { created_at: "DESC" } },
  )
  return sent.map(({ id, template, to, status, created_at }) => ({ id, template, to, status, created_at }))
}
