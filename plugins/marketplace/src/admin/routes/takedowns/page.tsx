import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ExclamationCircle } from "@medusajs/icons"
import { StatusBadge, Text } from "@medusajs/ui"
import { DataList } from "../../components/DataList"
import { SelectFilter } from "../../components/Filters"
import { ReasonAction } from "../../components/ReasonAction"
import { Screen } from "../../components/Screen"
import { State } from "../../components/State"
import { at } from "../../lib/format"
import { useFilters, useList } from "../../lib/use-list"

type Takedown = {
  id: string
  product_id: string
  authority: string
  reference: string
  note: string | null
  status: string
  due_at: string
  overdue: boolean
  product?: { title: string } | null
}

const COLUMNS = [
  { title: "Hàng", cell: ({ product, product_id }: Takedown) => product?.title ?? product_id },
  { title: "Cơ quan", cell: ({ authority, reference }: Takedown) => `${authority} · ${reference}` },
  { title: "Hạn xử lý", cell: (ticket: Takedown) => <Due ticket={ticket} /> },
  { title: "Trạng thái", cell: ({ status }: Takedown) => <State of={status} /> },
  { title: "", cell: (ticket: Takedown) => <Actions ticket={ticket} /> },
]

/** What authorities ask to take off the shelf; each has twenty-four hours. */
const TakedownsPage = () => {
  const { get, set, page, turn } = useFilters()
  const filters = { status: get("status") }
  const { data, error } = useList<{ takedowns: Takedown[]; count: number }>("takedowns", filters, page)
  return (
    <Screen
      title="Yêu cầu gỡ hàng"
      lead="Văn bản của cơ quan có thẩm quyền phải được xử lý trong 24 giờ."
      actions={
        <SelectFilter
          label="Trạng thái"
          value={filters.status}
          options={[
            ["open", "Đang mở"],
            ["resolved", "Đã xong"],
          ]}
          onChange={(status) => set("status", status)}
        />
      }
    >
      <DataList
        columns={COLUMNS}
        rows={data?.takedowns}
        count={data?.count ?? 0}
        page={page}
        onTurn={turn}
        error={error}
        empty="Không có yêu cầu nào."
      />
    </Screen>
  )
}

function Due({ ticket }: { ticket: Takedown }) {
  return (
    <span className="flex items-center gap-2">
      <Text size="small">{at(ticket.due_at)}</Text>
      {ticket.overdue && <StatusBadge color="red">Quá hạn</StatusBadge>}
    </span>
  )
}

function Actions({ ticket: { id, status } }: { ticket: Takedown }) {
  if (status !== "open") {
    return null
  }
  return (
    <span className="flex gap-2">
      <ReasonAction
        label="Gỡ hàng"
        question="Ghi chú"
        done="Đã gỡ hàng"
        path={`takedowns/${id}/resolve`}
        body={(note) => ({ action: "unpublished", note })}
        variant="danger"
      />
      <ReasonAction
        label="Giữ lại"
        question="Vì sao giữ lại"
        done="Đã giữ lại"
        path={`takedowns/${id}/resolve`}
        body={(note) => ({ action: "kept", note })}
      />
    </span>
  )
}

export const config = defineRouteConfig({ label: "Yêu cầu gỡ", icon: ExclamationCircle })

export default TakedownsPage
