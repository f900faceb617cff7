import { Button, StatusBadge } from "@medusajs/ui"
import { dong } from "../../lib/format"
import { monthWords, PAYOUT_STATES } from "../../lib/money-words"
import { useAction } from "../../lib/use-action"
import { useFilters, useList } from "../../lib/use-list"
import { DataList } from "../DataList"
import { Download } from "../Download"
import { SelectFilter } from "../Filters"
import { MonthAction } from "../MonthAction"
import { ReasonAction } from "../ReasonAction"
import { Screen } from "../Screen"
import { BankFile } from "./BankFile"

type Payout = {
  id: string
  producer: { name: string } | null
  period: string
  amount: number
  status: string
  reference: string | null
  account: { bank_bin?: string; number?: string; name?: string }
}

const COLUMNS = [
  {
    title: "Tháng",
    cell: ({ period }: Payout) => <span className="whitespace-nowrap">{monthWords(period)}</span>,
  },
  { title: "Nhà sản xuất", cell: ({ producer }: Payout) => producer?.name ?? "–" },
  { title: "Số tiền", cell: ({ amount }: Payout) => dong(amount) },
  {
    title: "Tài khoản",
    cell: ({ account }: Payout) =>
      [account.bank_bin, account.number, account.name].filter(Boolean).join(" · ") || "–",
  },
  { title: "Mã chuyển", cell: ({ reference }: Payout) => <Reference of={reference} /> },
  { title: "Trạng thái", cell: ({ status }: Payout) => <PayoutState of={status} /> },
  { title: "", cell: (payout: Payout) => <Actions payout={payout} /> },
]

/** Money that a payment provider held, on its way to producers. */
export function Payouts() {
  const { get, set, page, turn } = useFilters()
  const filters = { status: get("status") }
  const { data, error } = useList<{ payouts: Payout[]; count: number }>("payouts", filters, page)
  return (
    <Screen
      title="Chi trả nhà sản xuất"
      lead="Chỉ phần tiền mà đơn vị thanh toán đã thu hộ."
      actions={
        <>
          <SelectFilter
            label="Trạng thái"
            value={filters.status}
            options={[
              ["draft", "Chờ duyệt"],
              ["approved", "Đã duyệt"],
              ["sent", "Đã chuyển"],
              ["settled", "Đã nhận"],
              ["returned", "Bị trả lại"],
            ]}
            onChange={(status) => set("status", status)}
          />
          <BankFile />
          <MonthAction label="Lập bảng chi" done="Đã lập bảng chi" path="payouts/run" />
        </>
      }
    >
      <DataList
        columns={COLUMNS}
        rows={data?.payouts}
        count={data?.count ?? 0}
        page={page}
        onTurn={turn}
        error={error}
        empty="Không có khoản chi nào."
      />
    </Screen>
  )
}

function PayoutState({ of }: { of: string }) {
  const [label, colour] = PAYOUT_STATES[of] ?? [of, "grey"]
  return (
    <StatusBadge color={colour} className="whitespace-nowrap">
      {label}
    </StatusBadge>
  )
}

/** A payout that went with a bank file leads to that file. */
function Reference({ of }: { of: string | null }) {
  return of?.startsWith("BF-") ? (
    <Download path={`payouts/bank-file?reference=${encodeURIComponent(of)}`} label="File ngân hàng" />
  ) : (
    (of ?? "–")
  )
}

function Actions({ payout: { id, status } }: { payout: Payout }) {
  const action = useAction("Đã ghi nhận")
  const move = (to: string) => action.mutate({ path: `payouts/${id}/status`, body: { status: to } })
  return (
    <span className="flex gap-2 py-1">
      {status === "draft" && (
        <Button size="small" isLoading={action.isPending} onClick={() => move("approved")}>
          Duyệt
        </Button>
      )}
      {(status === "approved" || status === "sending") && (
        <Button
          size="small"
          isLoading={action.isPending}
          onClick={() => action.mutate({ path: `payouts/${id}/send` })}
        >
          Chuyển tiền
        </Button>
      )}
      {status === "sent" && (
        <Button size="small" variant="secondary" isLoading={action.isPending} onClick={() => move("settled")}>
          Đã nhận
        </Button>
      )}
      {(status === "sent" || status === "settled") && (
        <ReasonAction
          label="Bị trả lại"
          question="Ngân hàng báo gì"
          done="Đã ghi nhận"
          path={`payouts/${id}/status`}
          body={(note) => ({ status: "returned", note })}
          variant="danger"
        />
      )}
    </span>
  )
}
