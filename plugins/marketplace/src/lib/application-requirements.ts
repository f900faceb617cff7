import type { ProducerType } from "../modules/producer/models/producer"

/** The version of the terms for producers that an applicant accepts. A new wording gets a new version. */
export const APPLICATION_TERMS_VERSION = "2026-11"

/** The papers a producer may hand in; what each is called, the screens say. */
export const DOCUMENT_KINDS = [
  "identity_card",
  "business_registration",
  "cooperation_contract",
  "food_safety",
  "product_declaration",
  "other",
] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

export type ApplicationAnswers = {
  type: ProducerType | null
  name: string | null
  tax_code: string | null
  citizen_id: string | null
  registration_number: string | null
  commune_code: string | null
  street: string | null
  contact_name: string | null
  phone: string | null
  bank_bin: string | null
  bank_account_number: string | null
  bank_account_name: string | null
  terms_accepted_at: Date | string | null
}
type Answer = keyof ApplicationAnswers

/** What every applicant writes, in the order of the steps. */
const EVERYBODY: Answer[] = [
  "name",
  "commune_code",
  "street",
  "contact_name",
  "phone",
  "bank_bin",
  "bank_account_number",
  "bank_account_name",
  "terms_accepted_at",
]

/** Ten digits, and three more for a branch (Circular 86/2024/TT-BTC). */
const COMPANY_TAX_CODE = /^\d{10}(-\d{3})?$/

type Requirements = {
  /** Whose number identifies the producer to the tax office. */
  taxCode: "company" | "citizen"
  answers: Answer[]
  documents: DocumentKind[]
}

/**
 * What each type of producer has to bring. Companies and cooperatives are registered and have a tax code of their own.
 * A cooperative group has no legal personality: its contract and its representative stand for it. Households and farms
 * are their owner, whose citizen id is the tax code since July 2025; not all of them need a registration.
 */
export const REQUIREMENTS: Record<ProducerType, Requirements> = {
  enterprise: {
    taxCode: "company",
    answers: ["tax_code", "registration_number"],
    documents: ["business_registration"],
  },
  cooperative: {
    taxCode: "company",
    answers: ["tax_code", "registration_number"],
    documents: ["business_registration"],
  },
  cooperative_group: {
    taxCode: "citizen",
    answers: ["citizen_id"],
    documents: ["cooperation_contract", "identity_card"],
  },
  farm: { taxCode: "citizen", answers: ["citizen_id"], documents: ["identity_card"] },
  household: { taxCode: "citizen", answers: ["citizen_id"], documents: ["identity_card"] },
}

/**
 * What still stands between an application and its submission, as the names of fields and `documents.<kind>`; empty
 * when nothing does. A tax code that does not fit the type counts as missing.
 */
export function missingOf(application: ApplicationAnswers, documentKinds: string[]): string[] {
  const { type } = application
  if (!type) {
    return ["type", ...EVERYBODY.filter((answer) => !application[answer])]
  }
  const { answers, documents } = REQUIREMENTS[type]
  const fields = [...answers, ...EVERYBODY].filter((answer) => !application[answer])
  const wrong = isTaxCodeOf(application, type) || fields.includes("tax_code") ? [] : ["tax_code"]
  const papers = documents.filter((kind) => !documentKinds.includes(kind))
  return [...wrong, ...fields, ...papers.map((kind) => `documents.${kind}`)]
}

/** Whether the tax code, where one is given, is one that this type can have. */
function isTaxCodeOf({ tax_code, citizen_id }: ApplicationAnswers, type: ProducerType): boolean {
  if (tax_code === null) {
    return true
  }
  return REQUIREMENTS[type].taxCode === "company" ? COMPANY_TAX_CODE.test(tax_code) : tax_code === citizen_id
}
