import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { composedEvents } from "../workflows/message/composers"
import { sendMessages } from "../workflows/message/send-messages"

/** Mails and notices follow events: whatever happens to a mail, the work that caused it is done. */
export default async function sendMessagesOnEvent({
  event: { name, data, metadata },
  container,
}: SubscriberArgs<Record<string, unknown>>): Promise<void> {
  // Stamped when the event is emitted, and the same at each delivery.
  const emittedAt = metadata?.created_at
  const occurrence = emittedAt ? new Date(emittedAt as string | Date).toISOString() : ""
  await sendMessages(container, { name, data, occurrence })
}

export const config: SubscriberConfig = {
  event: composedEvents(),
  context: { subscriberId: "send-messages" },
}
