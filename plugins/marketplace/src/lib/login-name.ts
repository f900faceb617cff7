import { z } from "@medusajs/framework/zod"
import { toE164 } from "./phone"

/** RFC 5321 allows no longer address. */
const LONGEST = 254
const Email = z.email().max(LONGEST)

/**
 * The one spelling under which a login is kept: an e-mail address in lower case, a Vietnamese phone number as E.164.
 * Null for what is neither.
 */
export function toLoginName(written: string): string | null {
  const name = written.normalize("NFC").trim().toLowerCase()
  return Email.safeParse(name).data ?? toE164(name)
}

/** What tries at a login are counted by, however it is spelt. */
export const loginKey = (written: string): string => toLoginName(written) ?? written.trim()

/** The spellings under which a login may have been kept: other tools of Medusa's keep what was typed. */
export function spellingsOf(written: string): string[] {
  return [...new Set([written.trim(), loginKey(written)])]
}
