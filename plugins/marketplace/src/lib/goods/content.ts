import { createHash } from "node:crypto"

/** What an operator looks at before a listing is shown: its words, pictures and category. */
export type Content = {
  title: string
  description: string | null
  /** Urls; the first is the thumbnail. */
  images: string[]
  /** What stands on the label, e.g. `{ingredients, shelf_life}`. */
  label: Record<string, string>
  /** What other plugins keep about the product, e.g. its category. */
  additional_data: Record<string, unknown>
}

/** Some of the content, as it is or as somebody wants it. */
export type PartialContent = Partial<Content>

const FIELDS = ["title", "description", "images", "label"] as const

/** Of what is wanted, only what is not so already; additional data key by key. */
export function changedContent(current: Content, wanted: PartialContent): PartialContent {
  const changed: PartialContent = {}
  for (const field of FIELDS) {
    if (wanted[field] !== undefined && !isSame(wanted[field], current[field])) {
      Object.assign(changed, { [field]: wanted[field] })
    }
  }
  const data = Object.entries(wanted.additional_data ?? {}).filter(
    ([key, value]) => !isSame(value, current.additional_data[key]),
  )
  return data.length > 0 ? { ...changed, additional_data: Object.fromEntries(data) } : changed
}

/** The present values of whatever `proposed` would change: the "before" of a change. */
export function baseOf(current: Content, proposed: PartialContent): PartialContent {
  const base: PartialContent = {}
  for (const field of FIELDS) {
    if (proposed[field] !== undefined) {
      Object.assign(base, { [field]: current[field] })
    }
  }
  if (!proposed.additional_data) {
    return base
  }
  const data = Object.keys(proposed.additional_data).map((key) => [key, current.additional_data[key] ?? null])
  return { ...base, additional_data: Object.fromEntries(data) }
}

/** A wish as a change keeps it: only what it really changes, before and after. */
export function changedOf(current: Content, wanted: PartialContent) {
  const proposed = changedContent(current, wanted)
  return { base: baseOf(current, proposed), proposed }
}

/** Whether what a change was made from has itself changed since. */
export const hasMoved = (current: Content, base: PartialContent): boolean =>
  !isSame(baseOf(current, base), base)

/** A later wish on top of an earlier one. */
export function mergeContent(earlier: PartialContent, later: PartialContent): PartialContent {
  const data = { ...earlier.additional_data, ...later.additional_data }
  const merged = { ...earlier, ...later }
  return Object.keys(data).length > 0 ? { ...merged, additional_data: data } : merged
}

export const isEmpty = (change: PartialContent): boolean => Object.keys(change).length === 0

/** Tells contents apart without keeping them: equal contents have equal digests. */
export const digestOf = (content: Content): string =>
  createHash("sha256").update(canonical(content)).digest("hex")

const isSame = (a: unknown, b: unknown): boolean => canonical(a ?? null) === canonical(b ?? null)

/** JSON in which the order of keys does not matter: PostgreSQL sorts them its own way. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, entry) =>
    typeof entry === "object" && entry !== null && !Array.isArray(entry)
      ? Object.fromEntries(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)))
      : entry,
  )
}
