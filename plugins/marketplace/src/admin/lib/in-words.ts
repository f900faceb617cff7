import { plainWords } from "./plain-words"
import { LABELS } from "./words"

/** What was kept of something, as people read it: named facts a line each, lists with commas, a dash for nothing. */
export function inWords(value: unknown): string {
  if (value === null || value === undefined || value === "") {
    return "–"
  }
  if (Array.isArray(value)) {
    return value.map(inWords).join(", ") || "–"
  }
  if (typeof value === "object") {
    return Object.entries(value)
      .map(([name, fact]) => `${LABELS[name] ?? name}: ${inWords(fact)}`)
      .join("\n")
  }
  return plainWords(String(value))
}
