import type { InferTypeOf } from "@medusajs/framework/types"
import type { Producer } from "../../modules/producer/models/producer"

/** What an operator may prepare of a producer's profile: never its bank account, name or papers. */
export const PROFILE_FIELDS = ["short_text", "about", "street", "phone", "email"] as const
export type Profile = Pick<InferTypeOf<typeof Producer>, (typeof PROFILE_FIELDS)[number]>
export type PartialProfile = Partial<Profile>

/** Of what is wanted, only what is not so already, and how it is now. */
export function changedProfile(
  current: Profile,
  wanted: PartialProfile,
): { base: PartialProfile; proposed: PartialProfile } {
  const fields = PROFILE_FIELDS.filter(
    (field) => wanted[field] !== undefined && (wanted[field] || null) !== (current[field] || null),
  )
  const pick = (values: PartialProfile) =>
    Object.fromEntries(fields.map((field) => [field, values[field] || null])) as PartialProfile
  return { base: pick(current), proposed: pick(wanted) }
}

/** Whether what a change was made from has itself changed since. */
export const hasProfileMoved = (current: Profile, base: PartialProfile): boolean =>
  PROFILE_FIELDS.some((field) => field in base && (base[field] || null) !== (current[field] || null))
