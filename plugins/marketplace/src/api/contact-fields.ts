import { z } from "@medusajs/framework/zod"
import { toE164 } from "../lib/phone"

/** An e-mail address, kept in lower case. */
export const emailField = z
  .string()
  .max(254)
  .transform((text) => text.normalize("NFC").trim().toLowerCase())
  .pipe(z.email("Give an e-mail address."))

/** A Vietnamese phone number as people write it, kept as E.164; null or an empty text clears it. */
export const optionalPhone = z
  .string()
  .max(40)
  .nullable()
  .transform((text, context) => {
    const written = text?.trim()
    const phone = written ? toE164(written) : null
    if (written && !phone) {
      context.addIssue({ code: "custom", message: "Give a Vietnamese phone number." })
    }
    return phone
  })
  .optional()
