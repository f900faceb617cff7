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

/** Paragraphs of HTML as somebody would type them: text, with an empty line between two. */
export function asTyped(html: string | null): string {
  return (html ?? "")
    .replace(/<li>/g, "- ")
    .replace(/<br\s*\/?>|<\/li>/g, "\n")
    .replace(/<\/p>|<\/[uo]l>/g, "\n\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&nbsp;/g, " ")
    .replace(/&amp;/g, "&")
    .trim()
}

/** The last four characters of an account number; nobody looking over a shoulder need read the rest. */
export const masked = (number: string): string => `••• ${number.slice(-4)}`
