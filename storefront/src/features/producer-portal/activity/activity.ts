import type { Messages } from "../../../i18n/index.ts"
import { formatCount } from "../../../lib/format.ts"
import type { PortalPaths } from "../../../portal-paths.ts"

export type Entry = {
  id: string
  actor_type: "producer" | "operator" | "system" | "shopper"
  actor_id: string
  on_behalf_of: string | null
  entity: string
  entity_id: string
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

export function deedOf({ deeds }: Messages["portal"]["activity"], { entity, action }: Entry): string {
  return deeds[`${entity}.${action}`] ?? deeds.other ?? action
}

/** Field by field what was changed; ids and whatever has no name for people are left out. */
export function factsOf({ portal, stall }: Messages, { entity, before, after }: Entry): Fact[] {
  const names = portal.activity.fields
  const states: Record<string, string> = entity === "order" ? stall.orders.states : stall.products.statuses
  const say = (field: string, value: unknown): string =>
    field === "role" && typeof value === "string" && Object.hasOwn(portal.roles, value)
      ? portal.roles[value as keyof typeof portal.roles]
      : (field === "state" || field === "status") && typeof value === "string"
        ? (states[value] ?? value)
        : wordsOf(value)
  return [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].flatMap((field) => {
    const name = names[field]
    const fact = { name: name ?? "", before: say(field, before?.[field]), after: say(field, after?.[field]) }
    return name && fact.before !== fact.after ? [fact] : []
  })
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

/** Text of whatever the log keeps: descriptions without their tags, lists and records as their parts. */
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
  return shortened(
    String(value)
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
  )
}

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
