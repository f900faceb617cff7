import type { Cell } from "../spreadsheet/write-table"
import type { Settlement } from "./settlements"
import type { StatementFigures } from "./statement"

/** A settlement with the order's number as people know it. */
export type NumberedSettlement = Settlement & { display_id: number | null }

const KIND_WORDS: Record<string, string> = {
  capture: "Bán hàng",
  refund: "Hoàn tiền",
  payout: "Chợ chuyển tiền",
  payout_return: "Tiền chuyển bị trả lại",
  settlement: "Nộp cho chợ",
  dispute: "Khách khiếu nại với ngân hàng",
  transfer_reversal: "Thu lại tiền đã chuyển",
}
const WAY_WORDS = { cod: "COD", bank_transfer: "Chuyển khoản", card: "Thẻ" }

const HEAD = [
  "Ngày ghi sổ",
  "Đơn hàng",
  "Việc",
  "Cách trả",
  "Khách trả",
  "Phí sàn",
  "GTGT phí sàn",
  "GTGT khấu trừ",
  "TNCN khấu trừ",
  "Thay đổi số dư",
]

/**
 * A month as rows of a spreadsheet, đồng: the balance it opened with, what happened in the order in which it was booked,
 * and the balance it closed with. The last column adds up from the first balance to the last.
 */
export function statementTable(figures: StatementFigures, settlements: NumberedSettlement[]): Cell[][] {
  const balance = (words: string, amount: number): Cell[] => [words, ...Array(8).fill(null), amount]
  return [
    HEAD,
    balance("Số dư đầu tháng", figures.opening_balance),
    ...settlements.toReversed().map(rowOf),
    balance("Số dư cuối tháng", figures.closing_balance),
  ]
}

const rowOf = (line: NumberedSettlement): Cell[] => [
  dayOf(line.booked_at),
  line.display_id,
  KIND_WORDS[line.source_type] ?? line.source_type,
  line.way ? WAY_WORDS[line.way] : null,
  line.amount,
  line.commission,
  line.vat_on_commission,
  line.withheld_vat,
  line.withheld_pit,
  line.change,
]

/** "2026-11-25" in Vietnam, which spreadsheets take for a date everywhere. */
const dayOf = (moment: string): string =>
  new Date(new Date(moment).getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
