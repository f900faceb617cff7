import { at } from "./format"
import { plainWords } from "./plain-words"
import { LABELS } from "./words"

const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/

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
  const text = String(value)
  return MOMENT.test(text) ? at(text) : plainWords(text)
}
