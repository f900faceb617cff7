import type { Change } from "../products/product.ts"

export type Side =
  | { kind: "text"; text: string }
  /** To be shown through RichText only. */
  | { kind: "html"; text: string }
  | { kind: "pictures"; urls: string[] }
export type Row = { field: string; before: Side; after: Side }

const HTML_FIELDS = new Set(["description", "about"])

/** What an edit changes, field by field, the present beside the proposed. */
export function differences({ base, proposed }: Pick<Change, "base" | "proposed">): Row[] {
  return Object.keys(proposed)
    .filter((field) => field !== "thumbnail" && !isSame(base[field], proposed[field]))
    .map((field) => ({ field, before: sideOf(field, base[field]), after: sideOf(field, proposed[field]) }))
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

function sideOf(field: string, value: unknown): Side {
  if (field === "images") {
    return { kind: "pictures", urls: urlsIn(value) }
  }
  const text = wordsOf(value)
  return HTML_FIELDS.has(field) ? { kind: "html", text } : { kind: "text", text }
}

function urlsIn(value: unknown): string[] {
  const entries: unknown[] = Array.isArray(value) ? value : []
  return entries.flatMap((entry) => {
    const url = typeof entry === "object" && entry !== null && "url" in entry ? entry.url : entry
    return typeof url === "string" ? [url] : []
  })
}

/** Text of whatever the API keeps in a field: label facts become lines. */
function wordsOf(value: unknown): string {
  if (value === null || value === undefined) {
    return ""
  }
  if (typeof value !== "object") {
    return String(value)
  }
  return Object.values(value).map(wordsOf).filter(Boolean).join("\n")
}
