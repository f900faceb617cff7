import { defineRouteConfig } from "@medusajs/admin-sdk"
import { UserGroup } from "@medusajs/icons"
import { DataList } from "../../components/DataList"
import { SearchFilter, SelectFilter } from "../../components/Filters"
import { Screen } from "../../components/Screen"
import { State } from "../../components/State"
import { at } from "../../lib/format"
import { useFilters, useList } from "../../lib/use-list"
import { applicationState, PRODUCER_TYPES, STATES } from "../../lib/words"

type Application = {
  id: string
  name: string | null
  type: string | null
  status: string
  submitted_at: string | null
}

const COLUMNS = [
  { title: "Tên", cell: ({ name }: Application) => name ?? "–" },
  { title: "Loại", cell: ({ type }: Application) => PRODUCER_TYPES[type ?? ""] ?? "–" },
  { title: "Gửi", cell: ({ submitted_at }: Application) => at(submitted_at) },
  { title: "Trạng thái", cell: ({ status }: Application) => <State of={applicationState(status)} /> },
]

/** Who wants to sell here, and has not been answered yet. */
const ApplicationsPage = () => {
  const { get, set, pick, page, turn } = useFilters()
  const status = pick("status", "submitted")
  const filters = { q: get("q"), status: status.value }
  const { data, error } = useList<{ producer_applications: Application[]; count: number }>(
    "producer-applications",
    filters,
    page,
  )
  return (
    <Screen
      title="Hồ sơ xin vào chợ"
      actions={
        <>
          <SearchFilter label="Tên" value={filters.q} onChange={(q) => set("q", q)} />
          <SelectFilter
            label="Trạng thái"
            options={["submitted", "changes_requested", "approved", "rejected"].map((status) => [
              status,
              STATES[applicationState(status)]?.[0] ?? status,
            ])}
            {...status}
          />
        </>
      }
    >
      <DataList
        columns={COLUMNS}
        rows={data?.producer_applications}
        count={data?.count ?? 0}
        page={page}
        onTurn={turn}
        error={error}
        to={({ id }) => `/producer-applications/${id}`}
        empty="Không có hồ sơ nào như vậy."
      />
    </Screen>
  )
}

export const config = defineRouteConfig({ label: "Hồ sơ", icon: UserGroup, rank: 1 })

export default ApplicationsPage
