import { useState } from "react"
import { Link } from "react-router-dom"
import { at, dong } from "../../lib/format"
import { useFilters, useList } from "../../lib/use-list"
import { DataList } from "../DataList"
import { SelectFilter } from "../Filters"
import { ReasonAction } from "../ReasonAction"
import { Screen } from "../Screen"
import { State } from "../State"

type Dispute = {
  id: string
  reference: string
  order_group_id: string
  amount: number
  reason: string
  state: string
  opened_at: string
  due_at: string | null
}

/** What a shopper told the bank, as card networks name it. */
const REASONS: Record<string, string> = {
  product_not_received: "Chưa nhận được hàng",
  product_unacceptable: "Hàng không như mô tả",
  credit_not_processed: "Chưa được hoàn tiền",
  duplicate: "Bị trừ tiền hai lần",
  fraudulent: "Không phải người mua thanh toán",
  unrecognized: "Không nhận ra khoản tiền",
}

const toGroup = (id: string) => (
  <Link className="text-ui-fg-interactive" to={`/order-groups/${id}`}>
    Mở nhóm đơn
  </Link>
)

const DISPUTE_COLUMNS = [
  { title: "Lúc", cell: ({ opened_at }: Dispute) => at(opened_at) },
  { title: "Số tiền", cell: ({ amount }: Dispute) => dong(amount) },
  { title: "Lý do", cell: ({ reason }: Dispute) => REASONS[reason] ?? reason },
  { title: "Nhóm đơn", cell: ({ order_group_id }: Dispute) => toGroup(order_group_id) },
  { title: "Mã bên Stripe", cell: ({ reference }: Dispute) => reference },
  { title: "Trả lời trước", cell: ({ due_at }: Dispute) => at(due_at) },
  { title: "Trạng thái", cell: ({ state }: Dispute) => <State of={`dispute_${state}`} /> },
]

/** Card payments that a shopper's bank questions, and those that the market and the provider know differently. */
export function CardPayments() {
  const { get, set, page, turn } = useFilters()
  const filters = { state: get("state") }
  const { data, error } = useList<{ disputes: Dispute[]; count: number }>("disputes", filters, page)
  return (
    <div className="flex flex-col gap-3">
      <Screen
        title="Khiếu nại thẻ"
        lead="Người mua đòi lại tiền qua ngân hàng. Gửi bằng chứng trên trang của Stripe trước hạn trả lời."
        actions={
          <SelectFilter
            label="Trạng thái"
            value={filters.state}
            options={[
              ["open", "Chờ trả lời"],
              ["warning", "Ngân hàng hỏi"],
              ["won", "Được tiền"],
              ["lost", "Mất tiền"],
            ]}
            onChange={(state) => set("state", state)}
          />
        }
      >
        <DataList
          columns={DISPUTE_COLUMNS}
          rows={data?.disputes}
          count={data?.count ?? 0}
          page={page}
          onTurn={turn}
          error={error}
          empty="Không có khiếu nại nào."
        />
      </Screen>
      <Mismatches />
    </div>
  )
}

type Mismatch = {
  id: string
  kind: string
  reference: string
  order_group_id: string
  amount: number
  created_at: string
}

const KINDS: Record<string, string> = {
  authorization_lost: "Thẻ không còn giữ tiền, đơn chưa thu được",
  refund_failed: "Ngân hàng không nhận tiền hoàn",
  refund_unassigned: "Đã hoàn tiền bên Stripe, không rõ cho đơn nào",
}

const MISMATCH_COLUMNS = [
  { title: "Lúc", cell: ({ created_at }: Mismatch) => at(created_at) },
  { title: "Số tiền", cell: ({ amount }: Mismatch) => dong(amount) },
  { title: "Việc gì", cell: ({ kind }: Mismatch) => KINDS[kind] ?? kind },
  { title: "Nhóm đơn", cell: ({ order_group_id }: Mismatch) => toGroup(order_group_id) },
  { title: "Mã", cell: ({ reference }: Mismatch) => reference },
  {
    title: "",
    cell: ({ id }: Mismatch) => (
      <ReasonAction
        label="Đã xử lý"
        question="Xử lý thế nào"
        done="Đã ghi nhận"
        path={`payment-mismatches/${id}/resolve`}
        body={(words) => ({ resolution: words })}
      />
    ),
  },
]

function Mismatches() {
  const [page, turn] = useState(0)
  const { data, error } = useList<{ payment_mismatches: Mismatch[]; count: number }>(
    "payment-mismatches",
    { open: "true" },
    page,
  )
  return (
    <Screen
      title="Thẻ không khớp"
      lead="Chợ và Stripe ghi khác nhau mà máy không tự sửa được. Những việc chưa ai xử lý."
    >
      <DataList
        columns={MISMATCH_COLUMNS}
        rows={data?.payment_mismatches}
        count={data?.count ?? 0}
        page={page}
        onTurn={turn}
        error={error}
        empty="Không có gì cần xem."
      />
    </Screen>
  )
}
