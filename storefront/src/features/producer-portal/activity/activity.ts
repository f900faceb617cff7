import type { Messages } from "../../../i18n/index.ts"
import { bankName } from "../../../lib/banks.ts"
import { formatCount, formatDate, formatMoment, startsDay } from "../../../lib/format.ts"
import type { PortalPaths } from "../../../portal-paths.ts"

export type Entry = {
  id: string
  actor_type: "producer" | "operator" | "system" | "shopper"
  actor_id: string
  on_behalf_of: string | null
  entity: string
  entity_id: string
  /** What it is about as people call it: an order's number, the title of goods. */
  subject: string | null
  action: string
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  created_at: string
}

/** What an entry of the log changed, in words; `before` and `after` are empty where there was nothing. */
export type Fact = { name: string; before: string; after: string }

/** What the log can be narrowed to. */
export const THINGS = [
  "product",
  "inventory",
  "order",
  "return_request",
  "producer",
  "producer_member",
] as const

const LONGEST = 200
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/

type Words = Record<string, string>

export function deedOf({ deeds }: Messages["portal"]["activity"], { entity, action }: Entry): string {
  return deeds[`${entity}.${action}`] ?? deeds.other ?? action
}

/** What was done and to what, on a line. */
export function titleOf(t: Messages, entry: Entry): string {
  const { entity, subject } = entry
  const what = subject && entity === "order" ? t.stall.orders.number(Number(subject)) : subject
  return [deedOf(t.portal.activity, entry), what].filter(Boolean).join(" · ")
}

/** Field by field what was changed; ids and whatever has no name for people are left out. */
export function factsOf(t: Messages, { entity, before, after }: Entry): Fact[] {
  const names = t.portal.activity.fields
  const codes = codesOf(t, entity)
  const say = (field: string, value: unknown): string => {
    if (typeof value !== "string") {
      return wordsOf(value)
    }
    const words = codes[field]
    return words && Object.hasOwn(words, value)
      ? (words[value] ?? value)
      : field === "bank_bin"
        ? bankName(value)
        : wordsOf(value)
  }
  return [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].flatMap((field) => {
    const name = names[field]
    const fact = { name: name ?? "", before: say(field, before?.[field]), after: say(field, after?.[field]) }
    return name && fact.before !== fact.after ? [fact] : []
  })
}

/** Fields of an entity that the log keeps as codes, with the word for each. */
function codesOf({ afterSale, portal, stall }: Messages, entity: string): Record<string, Words> {
  const states: Record<string, Words> = {
    order: stall.orders.states,
    return_request: stall.returns.states,
    goods_import: stall.files.statuses,
    producer: portal.activity.producerStates,
    producer_application: portal.activity.applicationStates,
  }
  const words = states[entity] ?? stall.products.statuses
  return {
    state: words,
    status: words,
    role: portal.roles,
    ...(entity === "return_request" ? { reason: afterSale.reasons } : {}),
  }
}

/** Where an entry leads, or null. */
export function pathOf(paths: PortalPaths, { entity, entity_id, action }: Entry): string | null {
  if (action === "delete") {
    return null
  }
  if (entity === "product" || entity === "listing") {
    return paths.to("products", [entity_id])
  }
  if (entity === "order") {
    return paths.to("orders", [entity_id])
  }
  if (entity === "return_request") {
    return paths.to("returns", [entity_id])
  }
  if (entity === "goods_import") {
    return paths.to("transfer", [entity_id])
  }
  return entity === "inventory" ? paths.to("stock", [entity_id]) : null
}

/**
 * Text of whatever the log keeps: descriptions without their tags, lists and records as their parts, moments and days
 * in Vietnam's time.
 */
function wordsOf(value: unknown): string {
  if (value === null || value === undefined) {
    return ""
  }
  if (typeof value === "number") {
    return formatCount(value)
  }
  if (typeof value === "object") {
    return shortened(Object.values(value).map(wordsOf).filter(Boolean).join(", "))
  }
  const text = String(value)
  if (MOMENT.test(text)) {
    return startsDay(text) ? formatDate(text) : formatMoment(text)
  }
  return shortened(
    text
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
  )
}

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
