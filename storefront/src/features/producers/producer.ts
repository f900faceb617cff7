import type { Messages } from "../../i18n/index.ts"

/** A producer as the public sees it. */
export type ProducerSummary = {
  id: string
  handle: string
  name: string
  type: string
  commune_code: string
  short_text: string | null
  logo_url: string | null
  vacation_from: string | null
  vacation_to: string | null
  is_demo: boolean
  product_count: number
}

/** With what only its own page shows. */
export type ProducerInFull = ProducerSummary & {
  /** A little HTML. */
  about: string | null
}

export const typeName = (type: string, t: Messages): string =>
  (t.producerTypes as Record<string, string>)[type] ?? type

/** When a producer that is away now sells again, or null while it sells. */
export function backFrom(
  producer: Pick<ProducerSummary, "vacation_from" | "vacation_to">,
  now: Date,
): Date | null {
  const { vacation_from, vacation_to } = producer
  const isAway = vacation_from && vacation_to && new Date(vacation_from) <= now && now < new Date(vacation_to)
  return isAway ? new Date(vacation_to) : null
}

/** One letter for the seal of a producer without a logo: the first of its village or given name. */
export function sealLetter(name: string): string {
  const words = name
    .replace(/\(.*\)/, "")
    .trim()
    .split(/\s+/)
  return (words.at(-1) ?? "C").charAt(0).toUpperCase()
}
