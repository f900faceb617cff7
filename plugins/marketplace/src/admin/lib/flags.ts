import { FIELDS, LABELS } from "./words"

/** The words to look at twice, by where they stand: `title`, `description`, or a fact of the label as `label.usage`. */
export type Flags = Record<string, string[]> | null

/** Those that stand in one field, whole or in part. */
export const flaggedIn = (flags: Flags, field: string): string[] =>
  Object.entries(flags ?? {}).flatMap(([where, words]) =>
    where === field || where.startsWith(`${field}.`) ? words : [],
  )

/** All of them, a line for each place. */
export const flagLines = (flags: Flags): string =>
  Object.entries(flags ?? {})
    .map(([where, words]) => `${placeOf(where)}: ${words.join(", ")}`)
    .join("\n")

function placeOf(where: string): string {
  const [field = "", fact] = where.split(".")
  return [FIELDS[field] ?? field, fact && (LABELS[fact] ?? fact)].filter(Boolean).join(", ")
}
