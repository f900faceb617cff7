import { ContainerRegistrationKeys, isString } from "@medusajs/framework/utils"
import { seal, unseal } from "../../lib/sealed"
import { messageKey } from "./message-key"
import { notificationStore, type StoredNotification } from "./notification-store"
import type { ComposeContext, MailDraft, Message, MessageEvent } from "./types"

/**
 * Sends one mail unless it was sent before, and never throws: one that fails stays in Medusa's notification table for
 * the next try. Kept there is the event, not the mail, so that a table of mails holds no letters and no open secrets.
 */
export async function sendMail(
  { container, options }: ComposeContext,
  event: MessageEvent,
  message: Message,
  { to, template, content }: MailDraft,
): Promise<void> {
  const store = notificationStore(container)
  const key = messageKey(event, message, `${template}\n${to}`)
  try {
    const [known] = await store.listNotifications({ idempotency_key: key }, { take: 1 })
    if (known && known.status !== "failure") {
      return
    }
    await store.createNotifications({
      ...(known ? { id: known.id } : {}),
      to,
      channel: "email",
      template,
      content,
      trigger_type: event.name,
      resource_id: subjectOf(event),
      data: { event: toKept(event, options.orderTokenSecret) },
      provider_data: { attempts: attemptsOf(known) + 1 },
      idempotency_key: key,
    })
  } catch {
    // The reason may quote the address; the provider logs what may be logged of it.
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`A mail "${template}" was not sent; it is tried again.`)
  }
}

export function attemptsOf(notification: Pick<StoredNotification, "provider_data"> | undefined): number {
  const attempts = notification?.provider_data?.attempts
  return typeof attempts === "number" ? attempts : 0
}

/** What a mail is about, for who looks up later whether it went out. */
function subjectOf({ data: { id, order_id } }: MessageEvent): string | null {
  const subject = order_id ?? id
  return isString(subject) ? subject : null
}

type KeptEvent = { occurrence: string; data: Record<string, unknown> }

function toKept({ data, occurrence }: MessageEvent, secret: string): KeptEvent {
  return { occurrence, data: isString(data.token) ? { ...data, token: seal(data.token, secret) } : data }
}

/** The event that a notification of `sendMail` belongs to. */
export function eventOf({ trigger_type, data }: StoredNotification, secret: string): MessageEvent | null {
  const kept = data?.event as KeptEvent | undefined
  if (!trigger_type || !kept) {
    return null
  }
  const { token } = kept.data
  return {
    name: trigger_type,
    occurrence: kept.occurrence,
    data: isString(token) ? { ...kept.data, token: unseal(token, secret) } : kept.data,
  }
}
