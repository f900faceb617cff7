import type { MedusaContainer } from "@medusajs/framework/types"
import { marketplaceOptions } from "../../lib/options"
import { composedEvents } from "./composers"
import { notificationStore, type StoredNotification } from "./notification-store"
import { isDue } from "./retry-delay"
import { attemptsOf, eventOf } from "./send-mail"
import { sendMessages } from "./send-messages"

const BATCH = 200
/** A mail that is "being sent" for longer was cut off with its process. It may have gone out: twice is better than never. */
const STUCK_MS = 10 * 60_000
const GIVE_UP_MS = 48 * 60 * 60_000

/** Sends the mails again that failed and whose wait is over at `now`; answers how many events it took up. */
export async function retryMails(container: MedusaContainer, now: Date): Promise<number> {
  const store = notificationStore(container)
  const { orderTokenSecret } = marketplaceOptions(container)
  const rows = await store.listNotifications(
    {
      channel: "email",
      status: ["pending", "failure"],
      trigger_type: composedEvents(),
      created_at: { $gt: new Date(now.getTime() - GIVE_UP_MS) },
    },
    { take: BATCH, order: { updated_at: "ASC" } },
  )
  const stuck = rows.filter((row) => row.status === "pending" && isStuck(row, now))
  if (stuck.length > 0) {
    await store.updateNotifications(stuck.map(({ id }) => ({ id, status: "failure" })))
  }
  const failed = rows.filter(
    (row) =>
      row.status === "failure" &&
      isDue({ attempts: attemptsOf(row), failed_at: new Date(row.updated_at) }, now),
  )
  const events = [...stuck, ...failed].flatMap((row) => eventOf(row, orderTokenSecret) ?? [])
  const distinct = new Map(events.map((event) => [JSON.stringify(event), event]))
  for (const event of distinct.values()) {
    await sendMessages(container, event)
  }
  return distinct.size
}

const isStuck = ({ updated_at }: StoredNotification, now: Date) =>
  now.getTime() - new Date(updated_at).getTime() > STUCK_MS
