import { z } from "zod"
import type { MessageKey } from "../../i18n/index.ts"

const PHONE = /^(?:\+84|0)(?:[35789]\d{8}|2\d{9})$/

const schema = z.object({
  full_name: z.string().trim().min(1, "name_required").max(100, "name_required"),
  phone: z
    .string()
    .transform((phone) => phone.replace(/[\s.()-]/g, ""))
    .pipe(z.string().regex(PHONE, "phone_invalid")),
  email: z.union([z.literal(""), z.email("email_invalid")]),
  street: z.string().trim().min(1, "street_required").max(200, "street_required"),
  province_code: z.string().regex(/^\d{2}$/, "province_required"),
  commune_code: z.string().regex(/^\d{5}$/, "commune_required"),
  payment: z.enum(["cod", "bank_transfer", "card"], "payment_required"),
})

export type CheckoutValues = z.infer<typeof schema>
export type CheckoutField = keyof CheckoutValues
export type CheckoutErrors = Partial<Record<CheckoutField, MessageKey>>

const FIELDS = Object.keys(schema.shape) as CheckoutField[]

/** The form as it was filled in, for showing it again. */
export function rawValues(form: FormData): CheckoutValues {
  const entries = FIELDS.map((field) => {
    const value = form.get(field)
    return [field, typeof value === "string" ? value.trim() : ""]
  })
  return Object.fromEntries(entries) as CheckoutValues
}

/** The checked values, or what is wrong with which field. */
export function checkForm(
  values: CheckoutValues,
): { values: CheckoutValues; errors: null } | { values: null; errors: CheckoutErrors } {
  const parsed = schema.safeParse(values)
  if (parsed.success) {
    return { values: parsed.data, errors: null }
  }
  const errors: CheckoutErrors = {}
  for (const { path, message } of parsed.error.issues) {
    const field = path[0] as CheckoutField
    errors[field] ??= message as MessageKey
  }
  return { values: null, errors }
}
