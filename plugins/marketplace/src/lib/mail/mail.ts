import { MedusaError } from "@medusajs/framework/utils"

/** A mail as it is sent: plain text for every reader, and the same as HTML. */
export type Mail = { subject: string; text: string; html: string }

type Content = { subject?: string; text?: string; html?: string }

/** The mail that a notification carries; one without all three parts is refused. */
export function mailOf(content: Content | null | undefined): Mail {
  const { subject, text, html } = content ?? {}
  if (!subject || !text || !html) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "A mail needs a subject, a text and its HTML in the notification's content.",
    )
  }
  return { subject, text, html }
}
