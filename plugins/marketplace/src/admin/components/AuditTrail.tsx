import { Text } from "@medusajs/ui"
import { at } from "../lib/format"
import { useList } from "../lib/use-list"
import { DataList } from "./DataList"
import { Screen } from "./Screen"

export type AuditEntry = {
  id: string
  actor_type: string
  actor_id: string
  on_behalf_of: string | null
  producer_id: string | null
  entity: string
  entity_id: string
  action: string
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  created_at: string
}

const ACTORS: Record<string, string> = { producer: "Nhà sản xuất", operator: "Điều phối", system: "Hệ thống" }

/** Who, what, when, before and after, in the columns of every list of the log. */
export const AUDIT_COLUMNS = [
  { title: "Lúc", cell: (entry: AuditEntry) => at(entry.created_at) },
  {
    title: "Ai",
    cell: (entry: AuditEntry) => `${ACTORS[entry.actor_type] ?? entry.actor_type} ${entry.actor_id}`,
  },
  { title: "Việc", cell: (entry: AuditEntry) => `${entry.entity} · ${entry.action}` },
  { title: "Thay đổi", cell: (entry: AuditEntry) => <Change entry={entry} /> },
]

/** What was done to one producer's things, the latest first. */
export function AuditTrail({ producerId }: { producerId: string }) {
  const { data, error } = useList<{ audit_entries: AuditEntry[]; count: number }>(
    "audit",
    { producer_id: producerId },
    0,
  )
  return (
    <Screen title="Lịch sử" lead="Hai mươi việc gần nhất; phần còn lại ở Nhật ký.">
      <DataList
        columns={AUDIT_COLUMNS}
        rows={data?.audit_entries}
        count={Math.min(data?.count ?? 0, data?.audit_entries.length ?? 0)}
        page={0}
        onTurn={() => undefined}
        error={error}
        empty="Chưa có việc nào được ghi."
      />
    </Screen>
  )
}

function Change({ entry: { before, after } }: { entry: AuditEntry }) {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  return (
    <Text size="xsmall" as="div" className="max-w-md whitespace-pre-wrap break-words py-1">
      {names.map((name) => `${name}: ${shown(before?.[name])} → ${shown(after?.[name])}`).join("\n") || "–"}
    </Text>
  )
}

const shown = (value: unknown): string =>
  value === undefined || value === null ? "–" : typeof value === "string" ? value : JSON.stringify(value)
