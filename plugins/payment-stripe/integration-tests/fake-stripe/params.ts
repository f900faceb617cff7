import { invalid } from "./problems.ts"

/** A request's form as nested text: Stripe's numbers and booleans arrive written out. */
export type Form = { [key: string]: string | Form | undefined }

/** Refuses what the pinned API version does not know, as Stripe does. */
export function assertKnown(form: Form, known: readonly string[]): void {
  const unknown = Object.keys(form).find((key) => !known.includes(key))
  if (unknown) {
    throw invalid(`Received unknown parameter: ${unknown}`, "parameter_unknown", { param: unknown })
  }
}

export function text(form: Form, key: string): string | undefined {
  const value = form[key]
  return typeof value === "string" ? value : undefined
}

export function whole(form: Form, key: string): number | undefined {
  const value = text(form, key)
  if (value === undefined) {
    return undefined
  }
  if (!/^\d+$/.test(value)) {
    throw invalid(`Invalid integer: ${value}`, "parameter_invalid_integer", { param: key })
  }
  return Number(value)
}

/** `created[gte]` of a list, in seconds; 0 where nothing is asked. */
export const createdSince = ({ created }: Form): number =>
  typeof created === "object" ? Number(created.gte ?? 0) : 0

/** Stripe merges metadata key by key and drops the keys that are sent empty; it keeps 50 at most. */
export function mergeMetadata(metadata: Record<string, string>, form: Form): Record<string, string> {
  const sent = Object.entries(typeof form.metadata === "object" ? form.metadata : {})
  const merged = { ...metadata }
  for (const [key, value] of sent) {
    if (key.length > 40 || String(value).length > 500) {
      throw invalid(`Metadata key or value too long: ${key}`, undefined, { param: "metadata" })
    }
    merged[key] = String(value)
  }
  const kept = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== ""))
  if (Object.keys(kept).length > 50) {
    throw invalid("Metadata can hold at most 50 keys", undefined, { param: "metadata" })
  }
  return kept
}
