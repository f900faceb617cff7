import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingStorefront } from "@medusajs/icons"
import { DataList } from "../../components/DataList"
import { SearchFilter, SelectFilter } from "../../components/Filters"
import { Screen } from "../../components/Screen"
import { State } from "../../components/State"
import { at } from "../../lib/format"
import { useCommunes } from "../../lib/use-communes"
import { useFilters, useList } from "../../lib/use-list"
import { PRODUCER_TYPES, STATES } from "../../lib/words"

type Producer = {
  id: string
  name: string
  type: string
  status: string
  commune_code: string
  assistance_requested_at: string | null
  created_at: string
}

const columns = (communeName: (code: string) => string) => [
  { title: "Tên", cell: ({ name }: Producer) => name },
  { title: "Loại", cell: ({ type }: Producer) => PRODUCER_TYPES[type] ?? type },
  { title: "Xã, phường", cell: ({ commune_code }: Producer) => communeName(commune_code) },
  { title: "Trạng thái", cell: ({ status }: Producer) => <State of={status} /> },
  { title: "Xin giúp", cell: (producer: Producer) => at(producer.assistance_requested_at) },
  { title: "Vào chợ", cell: ({ created_at }: Producer) => at(created_at) },
]

/** Every producer of the market, in every state. */
const ProducersPage = () => {
  const { get, set, page, turn } = useFilters()
  const filters = { q: get("q"), status: get("status"), type: get("type"), assistance: get("assistance") }
  const { data, error } = useList<{ producers: Producer[]; count: number }>("producers", filters, page)
  const communeName = useCommunes((data?.producers ?? []).map(({ commune_code }) => commune_code))
  return (
    <Screen
      title="Nhà sản xuất"
      actions={
        <>
          <SearchFilter label="Tên" value={filters.q} onChange={(q) => set("q", q)} />
          <SelectFilter
            label="Trạng thái"
            value={filters.status}
            options={["approved", "suspended", "closed"].map((status) => [
              status,
              STATES[status]?.[0] ?? status,
            ])}
            onChange={(status) => set("status", status)}
          />
          <SelectFilter
            label="Loại"
            value={filters.type}
            options={Object.entries(PRODUCER_TYPES)}
            onChange={(type) => set("type", type)}
          />
          <SelectFilter
            label="Xin giúp"
            value={filters.assistance}
            options={[["true", "Đang xin giúp"]]}
            onChange={(assistance) => set("assistance", assistance)}
          />
        </>
      }
    >
      <DataList
        columns={columns(communeName)}
        rows={data?.producers}
        count={data?.count ?? 0}
        page={page}
        onTurn={turn}
        error={error}
        to={({ id }) => `/producers/${id}`}
        empty="Không có nhà sản xuất nào như vậy."
      />
    </Screen>
  )
}

export const config = defineRouteConfig({ label: "Nhà sản xuất", icon: BuildingStorefront, rank: 4 })

export default ProducersPage
