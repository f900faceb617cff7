import { useState } from "react"
import { at, dong } from "../../lib/format"
import { useFilters, useList } from "../../lib/use-list"
import { DataList } from "../DataList"
import { SelectFilter } from "../Filters"
import { OrderLink } from "../OrderLink"
import { Screen } from "../Screen"
import { State } from "../State"

type Collection = {
  id: string
  order_id: string
  tracking_number: string | null
  amount: number
  remitted_amount: number | null
  status: string
  created_at: string
}

const COLUMNS = [
  { title: "Lúc", cell: ({ created_at }: Collection) => at(created_at) },
  { title: "Mã vận đơn", cell: ({ tracking_number }: Collection) => tracking_number ?? "–" },
  { title: "Đơn", cell: ({ order_id }: Collection) => <OrderLink id={order_id}>Mở đơn</OrderLink> },
  { title: "Phải thu", cell: ({ amount }: Collection) => dong(amount) },
  {
    title: "Đã nhận",
    cell: ({ remitted_amount }: Collection) => (remitted_amount === null ? "–" : dong(remitted_amount)),
  },
  { title: "Trạng thái", cell: ({ status }: Collection) => <State of={status} /> },
]

/** What carriers collect at the door, first of all where their money does not match. */
export function CodMismatches() {
  const { pick } = useFilters()
  const [page, turn] = useState(0)
  const status = pick("cod", "mismatch")
  const { data, error } = useList<{ cod_collections: Collection[]; count: number }>(
    "cod-collections",
    { status: status.value },
    page,
  )
  return (
    <Screen
      title="Tiền thu hộ theo kiện"
      actions={
        <SelectFilter
          label="Trạng thái"
          options={[
            ["mismatch", "Lệch tiền"],
            ["to_collect", "Chờ thu hộ"],
            ["collected", "Đã thu hộ"],
            ["remitted", "Đã đối soát"],
            ["refused", "Khách không nhận"],
          ]}
          {...status}
        />
      }
    >
      <DataList
        columns={COLUMNS}
        rows={data?.cod_collections}
        count={data?.count ?? 0}
        page={page}
        onTurn={turn}
        error={error}
        empty="Không có kiện nào."
      />
    </Screen>
  )
}
