/** What members may see and change of their stall; the bank account is null for everybody but owners. */
export type Profile = {
  id: string
  handle: string
  name: string
  type: string
  status: string
  commune_code: string
  street: string | null
  phone: string | null
  email: string | null
  short_text: string | null
  /** Paragraphs of HTML. */
  about: string | null
  logo_url: string | null
  bank_bin: string | null
  bank_account_number: string | null
  bank_account_name: string | null
  vacation_from: string | null
  vacation_to: string | null
  assistance_requested_at: string | null
  assistance_note: string | null
}

/** The last four characters of an account number; nobody looking over a shoulder need read the rest. */
export const masked = (number: string): string => `••• ${number.slice(-4)}`
