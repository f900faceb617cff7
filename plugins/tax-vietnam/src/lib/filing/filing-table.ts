import type { Cell } from "@cho-lang/marketplace/lib/spreadsheet/write-table"
import type { FilingRow } from "./filing"

const HEAD = [
  "STT",
  "Mã số thuế",
  "Người nộp thuế",
  "Doanh thu",
  "Thuế GTGT đã khấu trừ",
  "Thuế TNCN đã khấu trừ",
  "Tổng thuế đã khấu trừ",
]

/** A month's filing as rows of a spreadsheet, đồng, with the sum as its last row. */
export const filingTable = (rows: FilingRow[], total: Pick<FilingRow, "base" | "vat" | "pit">): Cell[][] => [
  HEAD,
  ...rows.map(({ name, tax_code, base, vat, pit }, index) => [
    index + 1,
    tax_code,
    name,
    base,
    vat,
    pit,
    vat + pit,
  ]),
  [null, null, "Tổng cộng", total.base, total.vat, total.pit, total.vat + total.pit],
]
