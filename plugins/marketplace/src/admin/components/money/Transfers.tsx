import { useState } from "react"
import { at, dong, dongProblem, readDong } from "../../lib/format"
import { useFilters, useList } from "../../lib/use-list"
import { DataList } from "../DataList"
import { SearchFilter, SelectFilter } from "../Filters"
import { FormAction } from "../FormAction"
import { OrderLink } from "../OrderLink"
import { Screen } from "../Screen"
import { State } from "../State"

type Transfer = {
  id: string
  order_id: string
  code: string
  amount: number
  received: number
  status: string
  collected_by: "producer" | "psp"
  expires_at: string
  owed_back: number
}

const toOrder = ({ order_id, code }: Transfer) => <OrderLink id={order_id}>{code}</OrderLink>

const DEBT_COLUMNS = [
  { title: "Đơn", cell: toOrder },
  { title: "Phải trả lại", cell: ({ owed_back }: Transfer) => dong(owed_back) },
  {
    title: "Tiền đang ở",
    cell: ({ collected_by }: Transfer) => (collected_by === "psp" ? "Đơn vị thanh toán" : "Nhà sản xuất"),
  },
  { title: "", cell: (transfer: Transfer) => <PaidBack transfer={transfer} /> },
]

function PaidBack({ transfer: { order_id, code, owed_back } }: { transfer: Transfer }) {
  return (
    <FormAction
      label="Đã trả lại"
      lead={`Khách của đơn ${code} đã được chuyển trả ${dong(owed_back)}. Ghi số tham chiếu của lần chuyển trả đó nhé.`}
      fields={[{ name: "reference", label: "Số tham chiếu" }]}
      done="Đã ghi nhận"
      path={`bank-transfers/${order_id}/paid-back`}
      body={({ reference }) => ({ amount: owed_back, reference })}
    />
  )
}

/** Money of shoppers that nobody has sent back yet: of cancelled orders, or too much. */
export function Debts() {
  const [page, turn] = useState(0)
  const { data, error } = useList<{ bank_transfers: Transfer[]; count: number }>(
    "bank-transfers",
    { owed: "true" },
    page,
  )
  return (
    <Screen title="Cần trả lại khách" lead="Đơn đã huỷ mà khách đã chuyển tiền, hoặc khách chuyển thừa.">
      <DataList
        columns={DEBT_COLUMNS}
        rows={data?.bank_transfers}
        count={data?.count ?? 0}
        page={page}
        onTurn={turn}
        error={error}
        empty="Không còn khoản nào phải trả lại."
      />
    </Screen>
  )
}

const COLUMNS = [
  { title: "Đơn", cell: toOrder },
  { title: "Phải nhận", cell: ({ amount }: Transfer) => dong(amount) },
  { title: "Đã nhận", cell: ({ received }: Transfer) => dong(received) },
  { title: "Hạn", cell: ({ expires_at }: Transfer) => at(expires_at) },
  { title: "Trạng thái", cell: ({ status }: Transfer) => <State of={`transfer_${status}`} /> },
  {
    title: "",
    cell: (transfer: Transfer) => (transfer.status === "paid" ? "" : <Confirm transfer={transfer} />),
  },
]

function Confirm({ transfer: { order_id, code, amount, received } }: { transfer: Transfer }) {
  return (
    <FormAction
      label="Tiền đã về"
      lead={`Bạn đã thấy tiền của đơn ${code} trong tài khoản mà ngân hàng chưa báo. Số tham chiếu là của ngân hàng, mỗi số chỉ tính một lần.`}
      fields={[
        { name: "amount", label: "Số tiền (đồng)", initial: String(amount - received), check: dongProblem },
        { name: "reference", label: "Số tham chiếu" },
      ]}
      done="Đã ghi nhận"
      path={`bank-transfers/${order_id}/confirm`}
      body={({ amount: typed = "", reference }) => ({ amount: readDong(typed), reference })}
    />
  )
}

/** What shoppers are asked to transfer; the office notes money that it has seen and no bank has told of. */
export function Transfers() {
  const { get, set, pick } = useFilters()
  const [page, turn] = useState(0)
  const status = pick("transfer", "waiting")
  const code = get("code")
  const { data, error } = useList<{ bank_transfers: Transfer[]; count: number }>(
    "bank-transfers",
    { status: status.value, code },
    page,
  )
  return (
    <Screen
      title="Chuyển khoản theo đơn"
      actions={
        <>
          <SearchFilter label="Mã đơn, như CL1042-2" value={code} onChange={(typed) => set("code", typed)} />
          <SelectFilter
            label="Trạng thái"
            options={[
              ["waiting", "Chờ chuyển khoản"],
              ["paid", "Đủ tiền"],
              ["expired", "Quá hạn"],
              ["cancelled", "Đã huỷ"],
            ]}
            {...status}
          />
        </>
      }
    >
      <DataList
        columns={COLUMNS}
        rows={data?.bank_transfers}
        count={data?.count ?? 0}
        page={page}
        onTurn={turn}
        error={error}
        empty="Không có khoản nào."
      />
    </Screen>
  )
}
