import { Text } from "@medusajs/ui"
import { ACTIONS, ENTITIES } from "../lib/audit-words"
import { at } from "../lib/format"
import { inWords, isForPeople } from "../lib/in-words"
import { RETURN_REASONS } from "../lib/return-request"
import { FIELDS, PAPERS, PRODUCER_TYPES, ROLES, STATES } from "../lib/words"

export type AuditEntry = {
  id: string
  actor_type: string
  actor_id: string
  actor_name: string | null
  on_behalf_of: string | null
  producer: { id: string; name: string } | null
  entity: string
  entity_id: string
  subject: string | null
  action: string
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  created_at: string
}

const ACTORS: Record<string, string> = {
  producer: "Nhà sản xuất",
  operator: "Điều phối",
  system: "Hệ thống",
  shopper: "Người mua",
}

/** Who, what, when, before and after, in the columns of every list of the log. */
export const AUDIT_COLUMNS = [
  { title: "Lúc", cell: (entry: AuditEntry) => at(entry.created_at) },
  {
    title: "Ai",
    cell: ({ actor_type, actor_name, actor_id, on_behalf_of }: AuditEntry) => (
      <TwoLines
        first={actor_name ?? actor_id}
        second={`${ACTORS[actor_type] ?? actor_type}${on_behalf_of ? ", làm giúp" : ""}`}
      />
    ),
  },
  {
    title: "Việc",
    cell: ({ action, entity, subject, producer }: AuditEntry) => (
      <TwoLines
        first={[`${ACTIONS[action] ?? action} · ${ENTITIES[entity] ?? entity}`, subject]
          .filter(Boolean)
          .join(" ")}
        second={producer?.name ?? ""}
      />
    ),
  },
  { title: "Từ gì thành gì", cell: (entry: AuditEntry) => <Change entry={entry} /> },
]

function TwoLines({ first, second }: { first: string; second: string }) {
  return (
    <div className="py-1">
      <Text size="small">{first}</Text>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {second}
      </Text>
    </div>
  )
}

function Change({ entry: { before, after } }: { entry: AuditEntry }) {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].filter(isForPeople)
  const lines = names
    .map((name) => ({ name, from: shown(name, before?.[name]), to: shown(name, after?.[name]) }))
    .filter(({ from, to }) => from !== to)
    .map(({ name, from, to }) => `${FIELDS[name] ?? name}: ${from} → ${to}`)
  return (
    <Text size="xsmall" as="div" className="max-w-md whitespace-pre-wrap break-words py-1">
      {lines.join("\n") || "–"}
    </Text>
  )
}

/** What stands in these fields is a code, as people call it. */
const CODES: Record<string, Record<string, string>> = {
  kind: PAPERS,
  reason: RETURN_REASONS,
  role: ROLES,
  type: PRODUCER_TYPES,
}

const shown = (name: string, value: unknown): string =>
  (typeof value === "string" && (CODES[name]?.[value] ?? STATES[value]?.[0])) || inWords(value)
