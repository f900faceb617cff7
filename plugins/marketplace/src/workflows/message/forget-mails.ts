import type { MedusaContainer } from "@medusajs/framework/types"
import { composedEvents } from "./composers"
import { notificationStore } from "./notification-store"

const KEPT_DAYS = 30
const BATCH = 500

/** Removes the traces of mails, each with an address, 30 days after the event; answers how many. */
export async function forgetMails(container: MedusaContainer, now: Date): Promise<number> {
  const store = notificationStore(container)
  const before = new Date(now.getTime() - KEPT_DAYS * 24 * 60 * 60_000)
  const filters = { channel: "email", trigger_type: composedEvents(), created_at: { $lt: before } }
  let forgotten = 0
  for (;;) {
    const rows = await store.listNotifications(filters, { take: BATCH })
    if (rows.length === 0) {
      return forgotten
    }
    await store.deleteNotifications(rows.map(({ id }) => id))
    forgotten += rows.length
  }
}
