import { Input, Text } from "@medusajs/ui"
import { useState } from "react"
import { at, dong, percent, readPercent, startOfDay } from "../../lib/format"
import { INCOMES } from "../../lib/money-words"
import { useWhole } from "../../lib/use-list"
import { Download } from "../Download"
import { Facts } from "../Facts"
import { FormAction } from "../FormAction"
import { Screen } from "../Screen"
import { NewWithholdingRate } from "./NewWithholdingRate"

type VatRate = {
  id: string
  code: string
  name: string
  is_default: boolean
  schedule: { from: string; rate_bp: number }[]
}
type Withholding = {
  id: string
  income_kind: string
  vat_bp: number
  pit_bp: number
  valid_from: string
  valid_to: string | null
}
type Filing = {
  month: string
  rows: {
    producer_id: string
    name: string
    tax_code: string | null
    base: number
    vat: number
    pit: number
  }[]
  total: { base: number; vat: number; pit: number }
  ties: boolean
}

/** VAT by category and day, what is withheld of households, and a month's filing. */
export function Taxes() {
  const vat = useWhole<{ vat_rates: VatRate[] }>("vat-rates")
  const withholding = useWhole<{ withholding_rates: Withholding[] }>("withholding-rates")
  return (
    <div className="flex flex-col gap-3">
      <Filings />
      <Screen title="Thuế GTGT theo nhóm hàng">
        <Facts
          rows={(vat.data?.vat_rates ?? []).map((rate) => [
            rate.is_default ? `${rate.name} (mặc định)` : rate.name,
            <VatSteps key={rate.id} rate={rate} />,
          ])}
        />
      </Screen>
      <Screen
        title="Thuế khấu trừ của hộ"
        lead="GTGT và TNCN trên số tiền hộ nhận được."
        actions={<NewWithholdingRate />}
      >
        <Facts
          rows={(withholding.data?.withholding_rates ?? []).map((rate) => [
            INCOMES[rate.income_kind] ?? rate.income_kind,
            `${percent(rate.vat_bp)} + ${percent(rate.pit_bp)} · từ ${at(rate.valid_from)}${rate.valid_to ? ` đến ${at(rate.valid_to)}` : ""}`,
          ])}
        />
      </Screen>
    </div>
  )
}

/** A category's calendar; a change of the law is another step, put in ahead of its day. */
function VatSteps({ rate: { id, name, schedule } }: { rate: VatRate }) {
  return (
    <span className="flex flex-wrap items-start justify-between gap-2">
      <span>{schedule.map(({ from, rate_bp }) => `Từ ${at(from)}: ${percent(rate_bp)}`).join("\n")}</span>
      <FormAction
        label="Thêm mức"
        lead={`${name}. Mức mới thay mức đang có từ 0 giờ ngày đó, theo giờ Việt Nam.`}
        fields={[
          { name: "from", label: "Từ ngày (2027-01-01)" },
          { name: "percent", label: "Phần trăm" },
        ]}
        done="Đã thêm mức thuế"
        path={`vat-rates/${id}`}
        body={({ from = "", percent = "" }) => ({
          schedule: [...schedule, { from: startOfDay(from), rate_bp: readPercent(percent) }],
        })}
      />
    </span>
  )
}

function Filings() {
  const [month, setMonth] = useState(new Date().toISOString().slice(0, 7))
  const { data, error } = useWhole<{ tax_filing: Filing }>("tax-filings", { month })
  const filing = data?.tax_filing
  return (
    <Screen
      title="Kê khai thuế khấu trừ"
      actions={
        <>
          <Input
            size="small"
            type="month"
            aria-label="Tháng"
            value={month}
            onChange={(event) => setMonth(event.target.value)}
          />
          {filing?.ties && <Download path={`tax-filings/csv?month=${month}`} label="Bảng kê CSV" />}
        </>
      }
    >
      {error && <Text className="px-6 py-4 text-ui-fg-error">{error.message}</Text>}
      {filing && !filing.ties && (
        <Text className="px-6 py-4 text-ui-fg-error">Không khớp sổ cái. Đừng nộp bản này.</Text>
      )}
      {filing && (
        <Facts
          rows={[
            [
              "Cộng",
              `${dong(filing.total.base)} · GTGT ${dong(filing.total.vat)} · TNCN ${dong(filing.total.pit)}`,
            ],
            ...filing.rows.map(({ name, tax_code, base, vat, pit }): [string, string] => [
              `${name}${tax_code ? ` (${tax_code})` : ""}`,
              `${dong(base)} · GTGT ${dong(vat)} · TNCN ${dong(pit)}`,
            ]),
          ]}
        />
      )}
    </Screen>
  )
}
