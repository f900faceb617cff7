import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { AUDIT_COLUMNS, type AuditEntry } from "../../components/AuditColumns"
import { DataList } from "../../components/DataList"
import { SearchFilter } from "../../components/Filters"
import { ProducerFilter } from "../../components/ProducerFilter"
import { Screen } from "../../components/Screen"
import { useFilters, useList } from "../../lib/use-list"

/** Everything that anybody changed, which nobody can take back. */
const AuditPage = () => {
  const { get, set, page, turn } = useFilters()
  const filters = { producer_id: get("producer_id"), entity: get("entity"), actor_id: get("actor_id") }
  const { data, error } = useList<{ audit_entries: AuditEntry[]; count: number }>("audit", filters, page)
  return (
    <Screen
      title="Nhật ký"
      lead="Ai đã đổi gì, từ gì thành gì. Không ai sửa hay xoá được."
      actions={
        <>
          <ProducerFilter value={filters.producer_id} onChange={(id) => set("producer_id", id)} />
          <SearchFilter
            label="Mã người làm"
            value={filters.actor_id}
            onChange={(id) => set("actor_id", id)}
          />
        </>
      }
    >
      <DataList
        columns={AUDIT_COLUMNS}
        rows={data?.audit_entries}
        count={data?.count ?? 0}
        page={page}
        onTurn={turn}
        error={error}
        empty="Không có việc nào như vậy."
      />
    </Screen>
  )
}

export const config = defineRouteConfig({ label: "Nhật ký", icon: DocumentText, rank: 8 })

export default AuditPage
