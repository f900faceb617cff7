import { z } from "zod"
import {
  bankFields,
  citizenId,
  optional,
  optionalBare,
  optionalEmail,
  phone,
  required,
  requiredBare,
  taxCode,
} from "../checks.ts"
import {
  type Application,
  IDENTITY_FIELDS,
  type IdentityField,
  isProducerType,
  PRODUCER_TYPES,
  type Step,
} from "./application.ts"

type FormStep = Exclude<Step, "documents">
type StepForm = z.ZodObject<Record<string, z.ZodType>>

const FORMS: Record<Exclude<FormStep, "identity">, StepForm> = {
  type: z.object({ type: z.enum(PRODUCER_TYPES, "choose_one") }),
  place: z.object({
    province_code: z.string().regex(/^\d{2}$/, "required"),
    commune_code: z.string().regex(/^\d{5}$/, "required"),
    street: required(200),
  }),
  contact: z.object({
    contact_name: required(100),
    phone,
    email: optionalEmail,
    short_text: optional(300),
  }),
  bank: z.object(bankFields),
  terms: z.object({ agree: z.literal("yes", "terms_required") }),
}

/** What a step asks for; the numbers that identify somebody depend on what kind of producer they are. */
export function formOf(step: FormStep, application: Pick<Application, "type">): StepForm {
  return step === "identity" ? identityForm(application.type) : FORMS[step]
}

/** What a checked step changes about the application. */
export function patchOf(step: FormStep, values: Record<string, unknown>): Record<string, unknown> {
  if (step === "terms") {
    return { accept_terms: true }
  }
  const { province_code: _, ...patch } = values
  return patch
}

function identityForm(type: string | null): StepForm {
  const fields = isProducerType(type) ? IDENTITY_FIELDS[type] : []
  return z.object({
    name: required(200),
    ...Object.fromEntries(
      fields.map(({ field, required: isRequired }) => [field, checkOf(field, isRequired)]),
    ),
  })
}

function checkOf(field: IdentityField, isRequired: boolean): z.ZodType {
  const checks = { citizen_id: citizenId, tax_code: taxCode, registration_number: requiredBare(50) }
  return isRequired ? checks[field] : optionalBare(50)
}
