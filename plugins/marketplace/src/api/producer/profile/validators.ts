import { z } from "@medusajs/framework/zod"
import { bankFields } from "../../bank-fields"
import { clearable } from "../../clearable"
import { emailField, optionalPhone } from "../../contact-fields"
import { optionalLine, richBody } from "../../text-fields"

export const ProducerUpdateProfile = z
  .object({
    short_text: optionalLine(300),
    about: richBody(20_000),
    /** As `POST /producer/uploads` answered it. */
    logo_url: clearable(z.string().max(500)),
    phone: optionalPhone,
    email: clearable(emailField),
    street: optionalLine(200),
    ...bankFields,
  })
  .strict()
export type ProducerUpdateProfileBody = z.infer<typeof ProducerUpdateProfile>

export const ProducerAssistance = z.object({ requested: z.boolean(), note: optionalLine(1_000) }).strict()
export type ProducerAssistanceBody = z.infer<typeof ProducerAssistance>
