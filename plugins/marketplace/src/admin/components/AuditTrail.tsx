import { useList } from "../lib/use-list"
import { AUDIT_COLUMNS, type AuditEntry } from "./AuditColumns"
import { DataList } from "./DataList"
import { Screen } from "./Screen"

type AuditTrailProps = { filters: { producer_id?: string; entity?: string; entity_id?: string } }

/** What was done to one thing, or to a producer's things, the latest first. */
export function AuditTrail({ filters }: AuditTrailProps) {
  const { data, error } = useList<{ audit_entries: AuditEntry[]; count: number }>("audit", filters, 0)
  return (
    <Screen title="Lịch sử" lead="Hai mươi việc gần nhất; phần còn lại ở Nhật ký.">
      <DataList
        columns={AUDIT_COLUMNS}
        rows={data?.audit_entries}
        count={data?.audit_entries.length ?? 0}
        page={0}
        onTurn={() => undefined}
        error={error}
        empty="Chưa có việc nào được ghi."
      />
    </Screen>
  )
}
