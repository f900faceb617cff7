import { Text } from "@medusajs/ui"
import { dong } from "../../lib/format"
import { monthWords } from "../../lib/money-words"
import { useWhole } from "../../lib/use-list"
import { DataList } from "../DataList"
import { Screen } from "../Screen"
import { type MarketMonth, MonthBars } from "./MonthBars"

type Row = MarketMonth & { id: string }

const COLUMNS = [
  { title: "Tháng", cell: ({ period }: Row) => monthWords(period) },
  { title: "Bán", cell: ({ sales }: Row) => dong(sales) },
  { title: "Hoàn", cell: ({ refunds }: Row) => dong(refunds) },
  { title: "Phí sàn", cell: ({ commission }: Row) => dong(commission) },
  { title: "Thuế khấu trừ", cell: (row: Row) => dong(row.withheld_vat + row.withheld_pit) },
]

/** The market's year at a glance: what was sold, in which way it was paid, and what stayed with the house. */
export function Overview() {
  const { data, error } = useWhole<{ months: MarketMonth[] }>("ledger/months")
  const months = data?.months ?? []
  const rows = data?.months.map((month) => ({ ...month, id: month.period })).toReversed()
  return (
    <div className="flex flex-col gap-3">
      <Screen title="Khách trả theo tháng" lead="Mười hai tháng gần đây, theo cách trả.">
        {months.length > 0 ? (
          <MonthBars months={months} />
        ) : (
          <Text className="px-6 py-8 text-ui-fg-subtle">Chưa có khoản nào.</Text>
        )}
      </Screen>
      <Screen title="Từng tháng">
        <DataList
          columns={COLUMNS}
          rows={rows}
          count={months.length}
          page={0}
          onTurn={() => undefined}
          error={error}
          empty="Chưa có khoản nào."
        />
      </Screen>
    </div>
  )
}
