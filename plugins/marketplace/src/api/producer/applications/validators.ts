import { z } from "@medusajs/framework/zod"
import { DOCUMENT_KINDS } from "../../../lib/application-requirements"
import { toE164 } from "../../../lib/phone"
import { APPLICATION_STEPS } from "../../../modules/application/models/producer-application"
import { PRODUCER_TYPES } from "../../../modules/producer/models/producer"
import { pageParams } from "../../page"
import { optionalLine } from "../../text-fields"

/** An empty field of a plain form clears what stood there, as null does. */
const clearable = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === "" ? null : value), schema.nullable()).optional()

const withoutSpaces = (text: string) => text.replace(/\s+/g, "")
const code = (pattern: RegExp, sentence: string) =>
  clearable(z.string().max(50).transform(withoutSpaces).pipe(z.string().regex(pattern, sentence)))

/** A Vietnamese number as people write it, kept as E.164. */
export const phoneField = clearable(
  z
    .string()
    .max(50)
    .transform((text, context) => {
      const phone = toE164(text)
      if (phone === null) {
        context.addIssue({
          code: "custom",
          message: "A Vietnamese phone number has ten digits and begins with 0.",
        })
      }
      return phone ?? z.NEVER
    }),
)
export const emailField = clearable(z.string().trim().toLowerCase().pipe(z.email().max(254)))
export const streetField = optionalLine(200)

/** A bank by its six digits, an account by 6 to 19 digits or letters (NAPAS 247). */
export const bankFields = {
  bank_bin: code(/^\d{6}$/, "A bank is named by its six digits."),
  bank_account_number: code(/^[\dA-Za-z]{6,19}$/, "An account number has 6 to 19 digits or letters."),
  bank_account_name: optionalLine(100),
}

export const ProducerListApplications = z
  .object({ ...pageParams, order: z.enum(["created_at", "-created_at"]).default("-created_at") })
  .strict()
export type ProducerListApplicationsParams = z.infer<typeof ProducerListApplications>

export const ProducerStartApplication = z
  .object({ type: z.enum(PRODUCER_TYPES).optional(), name: optionalLine(200) })
  .strict()
export type ProducerStartApplicationBody = z.infer<typeof ProducerStartApplication>

export const ProducerSaveApplication = z
  .object({
    step: z.enum(APPLICATION_STEPS).optional(),
    type: clearable(z.enum(PRODUCER_TYPES)),
    name: optionalLine(200),
    tax_code: code(/^(\d{10}(-\d{3})?|\d{12})$/, "A tax code has 10 digits, 10 and 3, or 12."),
    citizen_id: code(/^\d{12}$/, "A citizen id has twelve digits."),
    registration_number: optionalLine(50),
    commune_code: code(/^\d{5}$/, "A commune code has five digits."),
    street: streetField,
    contact_name: optionalLine(100),
    phone: phoneField,
    email: emailField,
    ...bankFields,
    short_text: optionalLine(500),
    /** `true` accepts the terms as they stand today, `false` takes that back. */
    accept_terms: z.preprocess((value) => (value === "true" ? true : value), z.boolean()).optional(),
  })
  .strict()
export type ProducerSaveApplicationBody = z.infer<typeof ProducerSaveApplication>

export const ProducerAddDocument = z
  .object({
    kind: z.enum(DOCUMENT_KINDS),
    /** The day on which the paper expires, `2027-12-31`. */
    expires_on: clearable(z.iso.date()),
  })
  .strict()
export type ProducerAddDocumentBody = z.infer<typeof ProducerAddDocument>
