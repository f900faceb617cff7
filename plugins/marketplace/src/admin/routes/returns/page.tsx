import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ReceiptPercent } from "@medusajs/icons"
import { StatusBadge, Text } from "@medusajs/ui"
import { DataList } from "../../components/DataList"
import { SelectFilter } from "../../components/Filters"
import { Screen } from "../../components/Screen"
import { State } from "../../components/State"
import { at, dong } from "../../lib/format"
import { isOpen, RETURN_REASONS, RETURN_STATES, type ReturnRequest, worthOf } from "../../lib/return-request"
import { useFilters, useList } from "../../lib/use-list"
import { STATES } from "../../lib/words"

/** Of all states, those that somebody still has to answer: what the page opens on. */
const OPEN = "open"

const COLUMNS = [
  {
    title: "Đơn",
    cell: ({ order_display_id, producer }: ReturnRequest) => (
      <div className="py-1">
        <Text size="small">{`Đơn ${order_display_id ?? "–"}`}</Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {producer?.name}
        </Text>
      </div>
    ),
  },
  {
    title: "Hàng",
    cell: ({ items, reason }: ReturnRequest) => (
      <div className="max-w-xs whitespace-normal py-1">
        <Text size="small">{items.map(({ quantity, title }) => `${quantity} × ${title}`).join(", ")}</Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {RETURN_REASONS[reason] ?? reason}
        </Text>
      </div>
    ),
  },
  { title: "Tiền", cell: (request: ReturnRequest) => dong(worthOf(request)) },
  { title: "Trạng thái", cell: ({ status }: ReturnRequest) => <State of={status} /> },
  { title: "Hạn hoàn tiền", cell: (request: ReturnRequest) => <Due request={request} /> },
]

/** What shoppers want to give back; the law gives thirty days until their money is with them. */
const ReturnsPage = () => {
  const { get, set, pick, page, turn } = useFilters()
  const state = pick("status", OPEN)
  const filters = {
    ...(state.value === OPEN ? { open: "true" } : { status: state.value }),
    late: get("late"),
    order: "refund_due_at",
  }
  const { data, error } = useList<{ return_requests: ReturnRequest[]; count: number }>(
    "return-requests",
    filters,
    page,
  )
  return (
    <Screen
      title="Trả hàng"
      lead="Tiền phải về tay người mua trong 30 ngày kể từ khi họ yêu cầu. Ban điều phối phân xử khi hai bên chưa thống nhất."
      actions={
        <>
          <SelectFilter
            label="Trạng thái"
            options={[
              [OPEN, "Chưa xong"],
              ...RETURN_STATES.map((state): [string, string] => [state, STATES[state]?.[0] ?? state]),
            ]}
            {...state}
          />
          <SelectFilter
            label="Hạn"
            value={filters.late}
            options={[["true", "Quá hạn"]]}
            onChange={(late) => set("late", late)}
          />
        </>
      }
    >
      <DataList
        columns={COLUMNS}
        rows={data?.return_requests}
        count={data?.count ?? 0}
        page={page}
        onTurn={turn}
        error={error}
        to={({ id }) => `/returns/${id}`}
        empty="Không có yêu cầu nào."
      />
    </Screen>
  )
}

function Due({ request }: { request: ReturnRequest }) {
  return request.late ? (
    <StatusBadge color="red">Quá hạn</StatusBadge>
  ) : (
    <Text size="small">{isOpen(request) ? at(request.refund_due_at) : "–"}</Text>
  )
}

export const config = defineRouteConfig({ label: "Trả hàng", icon: ReceiptPercent })

export default ReturnsPage
