import { asMoment, inDong } from "../mail/words"
import { mm, openPaper, type Paper, toPdf, write } from "../pdf/paper"
import type { StatementFigures } from "../statement/statement"

const LEFT = mm(20)
const WIDTH = mm(170)
const GREY = "#555555"

export type StatementPaper = {
  producer: { name: string; tax_code: string | null }
  /** E.g. `2026-11`. */
  period: string
  figures: StatementFigures
  issued_at: Date | string
  is_demo: boolean
}

/** A producer's month on A4, in words a household reads: what was sold, where the money is, what was taken, what is owed. */
export function statementPaper(statement: StatementPaper): Promise<Buffer> {
  const { producer, period, figures, issued_at, is_demo } = statement
  const [year, month] = period.split("-")
  const title = `Sao kê tháng ${Number(month)}/${year}`
  const paper = openPaper({ size: [210, 297], margin: 20, title })
  let y = write(paper, title, LEFT, mm(20), { weight: "bold", size: 18 })
  const whose = producer.tax_code ? `${producer.name} · MST ${producer.tax_code}` : producer.name
  y = write(paper, whose, LEFT, y + mm(2), { size: 11, width: WIDTH })
  y = write(paper, `Chợ Làng lập lúc ${asMoment(issued_at)}`, LEFT, y + mm(1), { colour: GREY, width: WIDTH })
  for (const [heading, rows] of partsOf(figures)) {
    y = write(paper, heading, LEFT, y + mm(6), { weight: "bold", size: 11 })
    y = rows.reduce((top, [label, amount]) => row(paper, label, amount, top), y + mm(2))
  }
  y = row(paper, closingWords(figures.closing_balance), Math.abs(figures.closing_balance), y + mm(4), true)
  if (is_demo) {
    write(paper, "Đây là chợ mẫu: số liệu chỉ để giới thiệu.", LEFT, y + mm(8), { size: 8, colour: GREY })
  }
  return toPdf(paper)
}

type Row = [label: string, amount: number]

function partsOf(figures: StatementFigures): [string, Row[]][] {
  const { collected } = figures
  return [
    [
      "Bán hàng",
      [
        ["Đã bán", figures.sales],
        ["Hoàn lại khách", -figures.refunds],
      ],
    ],
    [
      "Tiền đang ở đâu",
      [
        ["Thu khi giao hàng (COD), về thẳng bạn", collected.cod],
        ["Khách chuyển khoản", collected.bank_transfer],
        ["Khách trả bằng thẻ", collected.card],
      ],
    ],
    [
      "Các khoản trừ",
      [
        ["Phí sàn", -figures.commission],
        ["Thuế GTGT trên phí sàn", -figures.vat_on_commission],
        ["Thuế GTGT khấu trừ nộp thay", -figures.withheld_vat],
        ["Thuế TNCN khấu trừ nộp thay", -figures.withheld_pit],
      ],
    ],
    ["Thanh toán với chợ", balanceRows(figures)],
  ]
}

/** From the balance that a month opened with to the one it closed with: what stands here adds up to that. */
export function balanceRows(figures: StatementFigures): Row[] {
  const { commission, vat_on_commission, withheld_vat, withheld_pit } = figures
  return [
    ["Số dư đầu tháng (âm: bạn nợ chợ)", figures.opening_balance],
    ["Đơn vị thanh toán giữ hộ bạn", figures.held_by_provider],
    ["Phí và thuế chợ thu", -(commission + vat_on_commission + withheld_vat + withheld_pit)],
    ["Chợ đã chuyển cho bạn", -figures.paid_out],
    ["Bạn đã nộp cho chợ", figures.settled],
    ["Khách đòi lại qua ngân hàng", -figures.disputed],
  ]
}

const closingWords = (balance: number): string =>
  balance > 0
    ? "Cuối tháng chợ còn nợ bạn"
    : balance < 0
      ? "Cuối tháng bạn còn nợ chợ"
      : "Cuối tháng hai bên hết nợ"

function row(paper: Paper, label: string, amount: number, top: number, isStrong = false): number {
  const style = { weight: isStrong ? ("bold" as const) : ("regular" as const), size: isStrong ? 12 : 10 }
  write(paper, inDong(amount), LEFT, top, { ...style, width: WIDTH, align: "right" })
  const end = write(paper, label, LEFT, top, { ...style, width: WIDTH - mm(50) })
  paper
    .moveTo(LEFT, end + mm(1))
    .lineTo(LEFT + WIDTH, end + mm(1))
    .lineWidth(0.3)
    .stroke("#CCCCCC")
  return end + mm(2)
}
