import { useState } from "react"
import { at, dong } from "../lib/format"
import { useList } from "../lib/use-list"
import { STATES } from "../lib/words"
import { DataList } from "./DataList"
import { SearchFilter, SelectFilter } from "./Filters"
import { ProducerFilter } from "./ProducerFilter"
import { Screen } from "./Screen"
import { State } from "./State"

type ProducerOrder = {
  id: string
  display_id: number
  group_display_id: number
  state: string
  created_at: string
  total: number
  customer_name: string
  items_summary: string
  producer: { id: string; name: string } | null
}

const ORDER_STATES = [
  "new",
  "confirmed",
  "packed",
  "handed_over",
  "delivered",
  "refused",
  "returned",
  "cancelled",
]

const COLUMNS = [
  {
    title: "Đơn",
    cell: ({ display_id, group_display_id }: ProducerOrder) => `${display_id} (nhóm ${group_display_id})`,
  },
  { title: "Nhà sản xuất", cell: ({ producer }: ProducerOrder) => producer?.name ?? "–" },
  { title: "Khách", cell: ({ customer_name }: ProducerOrder) => customer_name },
  { title: "Hàng", cell: ({ items_summary }: ProducerOrder) => items_summary },
  { title: "Tổng", cell: ({ total }: ProducerOrder) => dong(total) },
  { title: "Đặt lúc", cell: ({ created_at }: ProducerOrder) => at(created_at) },
  { title: "Trạng thái", cell: ({ state }: ProducerOrder) => <State of={state} /> },
]

/** Orders with the producer they are of, narrowed to one producer by its name, or to a state. */
export function ProducerOrders() {
  const [q, setQ] = useState("")
  const [producerId, setProducerId] = useState("")
  const [state, setState] = useState("")
  const [page, turn] = useState(0)
  const filters = { q, state, producer_id: producerId }
  const { data, error } = useList<{ producer_orders: ProducerOrder[]; count: number }>(
    "producer-orders",
    filters,
    page,
  )
  const from = (set: (value: string) => void) => (value: string) => {
    turn(0)
    set(value)
  }
  return (
    <Screen
      title="Đơn theo nhà sản xuất"
      actions={
        <>
          <SearchFilter label="Số đơn, tên khách" value={q} onChange={from(setQ)} />
          <ProducerFilter value={producerId} onChange={from(setProducerId)} />
          <SelectFilter
            label="Trạng thái"
            value={state}
            options={ORDER_STATES.map((option) => [option, STATES[option]?.[0] ?? option])}
            onChange={from(setState)}
          />
        </>
      }
    >
      <DataList
        columns={COLUMNS}
        rows={data?.producer_orders}
        count={data?.count ?? 0}
        page={page}
        onTurn={turn}
        error={error}
        to={({ id }) => `/orders/${id}`}
        empty="Không có đơn nào như vậy."
      />
    </Screen>
  )
}
