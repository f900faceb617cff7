import { Button, Input, Label } from "@medusajs/ui"
import { useState } from "react"
import { at, dong } from "../../lib/format"
import { useAction } from "../../lib/use-action"
import { useFilters, useList } from "../../lib/use-list"
import { DataList } from "../DataList"
import { FileField } from "../FileField"
import { SelectFilter } from "../Filters"
import { FormAction } from "../FormAction"
import { OrderLink } from "../OrderLink"
import { ReasonAction } from "../ReasonAction"
import { Screen } from "../Screen"
import { State } from "../State"
import { CodMismatches } from "./CodMismatches"
import { Debts, Transfers } from "./Transfers"

type Receipt = {
  id: string
  amount: number
  memo: string
  code: string | null
  outcome: string | null
  order_id: string | null
  received_at: string
  resolution: string | null
  resolved_at: string | null
}

const RECEIPT_COLUMNS = [
  { title: "Lúc", cell: ({ received_at }: Receipt) => at(received_at) },
  { title: "Số tiền", cell: ({ amount }: Receipt) => dong(amount) },
  { title: "Nội dung", cell: ({ memo }: Receipt) => memo },
  {
    title: "Đơn",
    cell: ({ order_id, code }: Receipt) =>
      order_id ? <OrderLink id={order_id}>{code ?? "Mở đơn"}</OrderLink> : (code ?? "–"),
  },
  { title: "Kết quả", cell: ({ outcome }: Receipt) => (outcome ? <State of={outcome} /> : "Đang xử lý") },
  {
    title: "",
    cell: (receipt: Receipt) =>
      receipt.resolved_at ? (receipt.resolution ?? "") : <ReceiptActions {...receipt} />,
  },
]

function ReceiptActions({ id, outcome, amount, memo }: Receipt) {
  return (
    <div className="flex flex-wrap gap-2">
      {outcome === "unknown" && (
        <FormAction
          label="Gán cho đơn"
          lead={`${dong(amount)}, nội dung “${memo}” không có mã đơn. Khi bạn đã biết tiền này của đơn nào, ghi mã đơn đó nhé.`}
          fields={[{ name: "code", label: "Mã đơn, như CL1042-2" }]}
          done="Đã gán cho đơn"
          path={`bank-receipts/${id}/assign`}
          body={({ code }) => ({ code })}
        />
      )}
      <ReasonAction
        label="Đã xử lý"
        question="Xử lý thế nào"
        done="Đã ghi nhận"
        path={`bank-receipts/${id}/resolve`}
        body={(words) => ({ resolution: words })}
      />
    </div>
  )
}

/** What did not match by itself: transfers that somebody must look at, and carriers' lists against parcels. */
export function Reconciliation() {
  const { get, set, page, turn } = useFilters()
  const filters = { open: get("open") || "true" }
  const { data, error } = useList<{ bank_receipts: Receipt[]; count: number }>("bank-receipts", filters, page)
  return (
    <div className="flex flex-col gap-3">
      <Screen
        title="Chuyển khoản cần xem"
        lead="Thiếu, thừa, chuyển hai lần, quá hạn hoặc không rõ đơn."
        actions={
          <SelectFilter
            label="Hiện"
            value={filters.open}
            options={[
              ["true", "Chưa xử lý"],
              ["false", "Tất cả"],
            ]}
            onChange={(open) => set("open", open)}
          />
        }
      >
        <DataList
          columns={RECEIPT_COLUMNS}
          rows={data?.bank_receipts}
          count={data?.count ?? 0}
          page={page}
          onTurn={turn}
          error={error}
          empty="Không có khoản nào cần xem."
        />
      </Screen>
      <Debts />
      <Transfers />
      <Remittances />
      <CodMismatches />
    </div>
  )
}

type Row = { row: number; tracking_number: string; amount: number; fee: number; outcome: string }
type Remittance = {
  id: string
  carrier: string
  matched: number
  mismatched: number
  rows: Row[]
  created_at: string
}

const OUTCOMES: Record<string, string> = {
  amount_differs: "lệch tiền thu",
  fee_differs: "lệch phí",
  not_delivered: "kiện chưa giao xong",
  double: "đã đối soát rồi",
  unknown: "không có kiện này",
}

const REMITTANCE_COLUMNS = [
  { title: "Lúc", cell: ({ created_at }: Remittance) => at(created_at) },
  { title: "Đơn vị vận chuyển", cell: ({ carrier }: Remittance) => carrier },
  { title: "Khớp", cell: ({ matched }: Remittance) => matched },
  {
    title: "Không khớp",
    cell: ({ rows }: Remittance) => (
      <span className="whitespace-pre-wrap">
        {rows
          .filter(({ outcome }) => outcome !== "matched")
          .map(
            ({ row, tracking_number, amount, outcome }) =>
              `Dòng ${row}, ${tracking_number}, ${dong(amount)}: ${OUTCOMES[outcome] ?? outcome}`,
          )
          .join("\n") || "–"}
      </span>
    ),
  },
]

function Remittances() {
  const [page, turn] = useState(0)
  const [carrier, setCarrier] = useState("")
  const [file, setFile] = useState<File | null>(null)
  const action = useAction("Đã đối soát")
  const { data, error } = useList<{ cod_remittances: Remittance[]; count: number }>(
    "cod-remittances",
    {},
    page,
  )
  const take = async () =>
    action.mutate({
      path: "cod-remittances",
      body: { carrier: carrier.trim(), csv: await (file?.text() ?? "") },
    })
  return (
    <Screen
      title="Đối soát tiền thu hộ"
      lead="Tệp CSV của đơn vị vận chuyển với các cột tracking_number, amount, fee."
      actions={
        <>
          <Label htmlFor="carrier" className="sr-only">
            Đơn vị vận chuyển
          </Label>
          <Input
            id="carrier"
            size="small"
            placeholder="Đơn vị vận chuyển"
            value={carrier}
            onChange={(event) => setCarrier(event.target.value)}
          />
          <FileField label="Tệp đối soát" accept=".csv,text/csv" file={file} onPick={setFile} />
          <Button
            size="small"
            disabled={!carrier.trim() || !file}
            isLoading={action.isPending}
            onClick={take}
          >
            Đối soát
          </Button>
        </>
      }
    >
      <DataList
        columns={REMITTANCE_COLUMNS}
        rows={data?.cod_remittances}
        count={data?.count ?? 0}
        page={page}
        onTurn={turn}
        error={error}
        empty="Chưa có tệp nào."
      />
    </Screen>
  )
}
