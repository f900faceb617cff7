import type { MedusaContainer } from "@medusajs/framework/types"
import { isMailable } from "../../lib/mail/is-mailable"
import { marketplaceOptions } from "../../lib/options"
import { composerOf } from "./composers"
import { sendMail } from "./send-mail"
import type { MessageEvent } from "./types"
import { writeNotices } from "./write-notices"

/**
 * Tells people what an event means for them: a line in the portal's feed, and a mail where an address is known.
 * Delivering an event again sends only what was not sent before, so this is also how a failed mail is tried again.
 */
export async function sendMessages(container: MedusaContainer, event: MessageEvent): Promise<void> {
  const context = { container, options: marketplaceOptions(container) }
  const message = await composerOf(event.name)?.(event.data, context)
  if (!message) {
    return
  }
  await writeNotices(container, event, message)
  for (const mail of message.mails.filter(({ to }) => isMailable(to))) {
    await sendMail(context, event, message, mail)
  }
}
