import { asDay, inDong } from "@cho-lang/marketplace/lib/mail/words"
import { mm, openPaper, type Paper, toPdf, write } from "@cho-lang/marketplace/lib/pdf/paper"
import type { Certificate } from "./certificate"

const LEFT = mm(20)
const WIDTH = mm(170)
const GREY = "#555555"
/** Where the columns of sums end, measured from the left margin. */
const COLUMNS = [mm(80), mm(125), mm(170)]

export type CertificatePaper = {
  producer: { name: string; tax_code: string | null; address: string }
  market: { name: string; url: string }
  year: string
  certificate: Certificate
  issued_at: Date
  /** Until when it counts while the year still runs. */
  until: Date | null
  is_demo: boolean
}

/**
 * What the market withheld of a household's sales in a year and pays to the state in its name, on A4, with what form
 * 01/CTKT-TMĐT asks for: who, for whom, the months, income, VAT and personal income tax.
 */
export function certificatePaper(content: CertificatePaper): Promise<Buffer> {
  const { certificate, until, is_demo, year } = content
  const title = `Chứng từ khấu trừ thuế năm ${year}`
  const paper = openPaper({ size: [210, 297], margin: 20, title })
  let y = write(paper, title, LEFT, mm(20), { weight: "bold", size: 18 })
  const scope = "Thuế GTGT và thuế TNCN của hộ, cá nhân kinh doanh trên nền tảng thương mại điện tử"
  y = write(paper, scope, LEFT, y + mm(1), { size: 10, width: WIDTH })
  if (until) {
    y = write(paper, `Năm chưa hết: tính đến ${asDay(until)}.`, LEFT, y + mm(1), { colour: GREY })
  }
  y = parties(paper, content, y + mm(6))
  y = table(paper, certificate, y + mm(8))
  y = write(paper, `Lập ngày ${asDay(content.issued_at)}.`, LEFT, y + mm(6), { size: 10 })
  const advice =
    "Số đã khấu trừ được nộp vào ngân sách theo mã số thuế của bạn. Hộ có doanh thu năm không quá ngưỡng chịu thuế có thể đề nghị hoàn lại tại cơ quan thuế."
  y = write(paper, advice, LEFT, y + mm(3), { colour: GREY, width: WIDTH })
  if (is_demo) {
    write(paper, "Đây là chợ mẫu: số liệu chỉ để giới thiệu, không dùng để kê khai.", LEFT, y + mm(4), {
      colour: GREY,
      width: WIDTH,
    })
  }
  return toPdf(paper)
}

function parties(paper: Paper, { market, producer }: CertificatePaper, top: number): number {
  const lines: [label: string, words: string][] = [
    ["Nền tảng khấu trừ", `${market.name}, ${market.url}`],
    ["Người bán", producer.name],
    ["Mã số thuế", producer.tax_code ?? "chưa khai"],
    ["Địa chỉ", producer.address || "chưa khai"],
  ]
  return lines.reduce((y, [label, words]) => {
    write(paper, label, LEFT, y, { colour: GREY, width: mm(45), size: 10 })
    return write(paper, words, LEFT + mm(45), y, { width: WIDTH - mm(45), size: 10 }) + mm(1.5)
  }, top)
}

function table(paper: Paper, { months, total }: Certificate, top: number): number {
  let y = row(paper, ["Tháng", "Doanh thu", "Thuế GTGT", "Thuế TNCN"], top, true)
  for (const { month, base, vat, pit } of months) {
    const [year, number] = month.split("-")
    y = row(paper, [`${number}/${year}`, inDong(base), inDong(vat), inDong(pit)], y)
  }
  y = row(paper, ["Cả năm", inDong(total.base), inDong(total.vat), inDong(total.pit)], y, true)
  return row(paper, ["Tổng số thuế đã khấu trừ", "", "", inDong(total.vat + total.pit)], y, true)
}

function row(paper: Paper, [label = "", ...sums]: string[], top: number, isStrong = false): number {
  const style = { weight: isStrong ? ("bold" as const) : ("regular" as const), size: 10 }
  for (const [index, sum] of sums.entries()) {
    write(paper, sum, LEFT, top, { ...style, width: COLUMNS[index] ?? WIDTH, align: "right" })
  }
  const end = write(paper, label, LEFT, top, style) + mm(1.5)
  paper
    .moveTo(LEFT, end)
    .lineTo(LEFT + WIDTH, end)
    .lineWidth(0.3)
    .stroke("#CCCCCC")
  return end + mm(1.5)
}
