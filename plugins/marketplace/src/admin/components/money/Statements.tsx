import { dong } from "../../lib/format"
import { monthWords } from "../../lib/money-words"
import { useFilters, useList } from "../../lib/use-list"
import { DataList } from "../DataList"
import { Download } from "../Download"
import { MonthAction } from "../MonthAction"
import { ProducerFilter } from "../ProducerFilter"
import { Screen } from "../Screen"

type Statement = {
  id: string
  producer: { name: string } | null
  period: string
  closing_balance: number
  figures: {
    sales: number
    refunds: number
    commission: number
    withheld_vat: number
    withheld_pit: number
    disputed: number
  }
}

const COLUMNS = [
  { title: "Tháng", cell: ({ period }: Statement) => monthWords(period) },
  { title: "Nhà sản xuất", cell: ({ producer }: Statement) => producer?.name ?? "–" },
  { title: "Bán", cell: ({ figures }: Statement) => dong(figures.sales) },
  { title: "Hoàn", cell: ({ figures }: Statement) => dong(figures.refunds) },
  { title: "Phí sàn", cell: ({ figures }: Statement) => dong(figures.commission) },
  { title: "Thuế", cell: ({ figures }: Statement) => dong(figures.withheld_vat + figures.withheld_pit) },
  { title: "Khách đòi qua ngân hàng", cell: ({ figures }: Statement) => dong(figures.disputed) },
  {
    title: "Chợ còn nợ (âm: nợ chợ)",
    cell: ({ closing_balance }: Statement) => dong(Number(closing_balance)),
  },
  {
    title: "",
    cell: ({ id }: Statement) => (
      <span className="flex gap-2">
        <Download path={`statements/${id}/pdf`} label="PDF" />
        <Download path={`statements/${id}/csv`} label="CSV" />
      </span>
    ),
  },
]

/** What each producer was told of a month. */
export function Statements() {
  const { get, set, page, turn } = useFilters()
  const filters = { period: get("period"), producer_id: get("producer_id") }
  const { data, error } = useList<{ statements: Statement[]; count: number }>("statements", filters, page)
  return (
    <Screen
      title="Sao kê tháng"
      actions={
        <>
          <ProducerFilter value={filters.producer_id} onChange={(id) => set("producer_id", id)} />
          <MonthAction label="Lập sao kê" done="Đã lập sao kê" path="statements/run" />
        </>
      }
    >
      <DataList
        columns={COLUMNS}
        rows={data?.statements}
        count={data?.count ?? 0}
        page={page}
        onTurn={turn}
        error={error}
        empty="Chưa có sao kê nào. Chọn tháng đã qua rồi bấm Lập sao kê."
      />
    </Screen>
  )
}
