import { at } from "./format"
import { plainWords } from "./plain-words"
import { FIELDS, LABELS } from "./words"

const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/

/** Ids of machines' rows say nothing to people: who and what an entry is about stands beside it by name. */
export const isForPeople = (name: string): boolean => !/^id$|(?<!citizen)_id$/.test(name)

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
      .filter(([name]) => isForPeople(name))
      .map(([name, fact]) => `${LABELS[name] ?? FIELDS[name] ?? name}: ${inWords(fact)}`)
      .join("\n")
  }
  const text = String(value)
  return MOMENT.test(text) ? at(text) : plainWords(text)
}
