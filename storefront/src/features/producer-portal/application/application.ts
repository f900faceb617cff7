import type { STEP_WORDS } from "../../../portal-paths.ts"
import type { ApplicationStatus } from "../me.ts"

export const PRODUCER_TYPES = ["household", "cooperative", "enterprise", "cooperative_group", "farm"] as const
export type ProducerType = (typeof PRODUCER_TYPES)[number]

export const DOCUMENT_KINDS = [
  "identity_card",
  "business_registration",
  "cooperation_contract",
  "food_safety",
  "product_declaration",
  "other",
] as const

export type ApplicationDocument = {
  id: string
  kind: string
  filename: string
  mime_type: string
  bytes: number
}

/** A request to sell at the market, as the API keeps it; everything may still be missing. */
export type Application = {
  id: string
  status: ApplicationStatus
  type: string | null
  name: string | null
  tax_code: string | null
  citizen_id: string | null
  registration_number: string | null
  commune_code: string | null
  street: string | null
  contact_name: string | null
  phone: string | null
  email: string | null
  short_text: string | null
  bank_bin: string | null
  bank_account_number: string | null
  bank_account_name: string | null
  terms_accepted_at: string | null
  review_note: string | null
  submitted_at: string | null
  documents: ApplicationDocument[]
  /** The fields that submitting would still ask for, by the API's own rules. */
  missing: string[]
}

export const STEPS = ["type", "identity", "place", "contact", "bank", "documents", "terms"] as const
export type Step = (typeof STEPS)[number]
export type StepOrReview = keyof typeof STEP_WORDS

/** The version of the terms that the texts hold and the API writes down. */
export const TERMS_VERSION = "2026-11"

const FIELDS: Record<Exclude<Step, "documents">, readonly string[]> = {
  type: ["type"],
  identity: ["name", "tax_code", "citizen_id", "registration_number"],
  place: ["commune_code", "street"],
  contact: ["contact_name", "phone", "email", "short_text"],
  bank: ["bank_bin", "bank_account_number", "bank_account_name"],
  terms: ["terms_accepted_at"],
}

/** The step that asks for a field; papers are named `documents.<kind>`. */
export function stepOfField(field: string): Step {
  return STEPS.find((step) => step !== "documents" && FIELDS[step].includes(field)) ?? "documents"
}

export const isEditable = ({ status }: Pick<Application, "status">): boolean =>
  status === "draft" || status === "changes_requested"

/** Which steps still lack something. Which papers are needed is not known before the type is. */
export function openSteps({ missing }: Pick<Application, "missing">): Set<Step> {
  return new Set([...missing.map(stepOfField), ...(missing.includes("type") ? ["documents" as const] : [])])
}

/** Where somebody goes on: the first step that lacks something, or the look at it all. */
export function nextStep(application: Pick<Application, "missing">): StepOrReview {
  const open = openSteps(application)
  return STEPS.find((step) => open.has(step)) ?? "review"
}

/** The step behind this one, in the order they are asked. */
export function stepAfter(step: Step): StepOrReview {
  return STEPS[STEPS.indexOf(step) + 1] ?? "review"
}

export type IdentityField = "tax_code" | "citizen_id" | "registration_number"

/** What each kind of producer is known by; the API asks for the same. */
export const IDENTITY_FIELDS: Record<ProducerType, readonly { field: IdentityField; required: boolean }[]> = {
  enterprise: registered(),
  cooperative: registered(),
  cooperative_group: byCitizen(),
  farm: byCitizen(),
  household: byCitizen(),
}

function registered() {
  return [
    { field: "tax_code", required: true },
    { field: "registration_number", required: true },
  ] as const
}

/** A household's or farm's tax code is its owner's citizen id, so it is asked for once. */
function byCitizen() {
  return [
    { field: "citizen_id", required: true },
    { field: "registration_number", required: false },
  ] as const
}

export const isProducerType = (type: string | null): type is ProducerType =>
  PRODUCER_TYPES.includes(type as ProducerType)
