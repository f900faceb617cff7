import { z } from "zod"
import { isBankBin } from "../../lib/banks.ts"

const PHONE = /^(?:\+?84|0)(?:[35789]\d{8}|2\d{9})$/

/** Shapes of what producers type, whose messages are names of sentences in `t.portal.errors`. */
export const required = (max: number) => z.string().min(1, "required").max(max, "too_long")

/** An empty box means that there is nothing: null for the API. */
export const optional = (max: number) =>
  z
    .string()
    .max(max, "too_long")
    .transform((typed) => typed || null)

/** As the API takes numbers, references and firms' names, from which it leaves out what nobody sees. */
const BARE = /^[\p{L}\p{M}\p{N}\p{Cf}\s.,_/#:+()&-]*$/u

/** What the box of a number, a reference or a firm's name says about what was typed, if it has to say anything. */
export function bareProblem(typed: string, isRequired = false): "required" | "bare_only" | undefined {
  return isRequired && !typed.trim() ? "required" : BARE.test(typed) ? undefined : "bare_only"
}

const isBare = (typed: string | null) => !bareProblem(typed ?? "")
export const requiredBare = (max: number) => required(max).refine(isBare, "bare_only")
export const optionalBare = (max: number) => optional(max).refine(isBare, "bare_only")

const compact = (typed: string) => typed.replace(/[\s.()-]/g, "")

export const phone = z
  .string()
  .min(1, "required")
  .transform(compact)
  .refine((typed) => PHONE.test(typed), "phone_invalid")

export const optionalEmail = z.union([
  z.literal("").transform(() => null),
  z.email("email_invalid").max(200, "too_long"),
])

export const citizenId = z
  .string()
  .min(1, "required")
  .transform(compact)
  .refine((typed) => /^\d{12}$/.test(typed), "citizen_id_invalid")

/** A company or cooperative has ten digits, a branch of it three more. */
export const taxCode = z
  .string()
  .min(1, "required")
  .transform((typed) => typed.replace(/\s/g, ""))
  .refine((typed) => /^\d{10}(-\d{3})?$/.test(typed), "tax_code_invalid")

export const bankFields = {
  bank_bin: z.string().min(1, "required").refine(isBankBin, "invalid"),
  bank_account_number: z
    .string()
    .min(1, "required")
    .transform((typed) => typed.replace(/[\s.-]/g, ""))
    .refine((typed) => /^[A-Za-z0-9]{6,19}$/.test(typed), "bank_account_invalid"),
  bank_account_name: required(100).transform(asOnCards),
}

/** A name as banks print it: "Nguyễn Thị Liên" is NGUYEN THI LIEN. */
export function asOnCards(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "D").toUpperCase()
}
