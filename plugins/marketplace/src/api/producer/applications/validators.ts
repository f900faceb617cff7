import { z } from "@medusajs/framework/zod"
import { DOCUMENT_KINDS } from "../../../lib/application-requirements"
import { APPLICATION_STEPS } from "../../../modules/application/models/producer-application"
import { PRODUCER_TYPES } from "../../../modules/producer/models/producer"
import { bankFields } from "../../bank-fields"
import { clearable, clearableCode } from "../../clearable"
import { emailField, optionalPhone } from "../../contact-fields"
import { fieldsParam } from "../../list-fields"
import { pageParams } from "../../page"
import { optionalBareLine, optionalLine } from "../../text-fields"

export const ProducerListApplications = z
  .object({
    ...pageParams,
    ...fieldsParam,
    order: z.enum(["created_at", "-created_at"]).default("-created_at"),
  })
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
    tax_code: clearableCode(/^(\d{10}(-\d{3})?|\d{12})$/, "A tax code has 10 digits, 10 and 3, or 12."),
    citizen_id: clearableCode(/^\d{12}$/, "A citizen id has twelve digits."),
    registration_number: optionalBareLine(50, "A registration number"),
    commune_code: clearableCode(/^\d{5}$/, "A commune code has five digits."),
    street: optionalLine(200),
    contact_name: optionalLine(100),
    phone: optionalPhone,
    email: clearable(emailField),
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
