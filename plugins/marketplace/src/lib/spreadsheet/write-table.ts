import { stringify } from "csv-stringify/sync"
import { toCell } from "./formula-safe"

export const TABLE_FORMATS = ["csv", "xlsx"] as const
export type TableFormat = (typeof TABLE_FORMATS)[number]
export type Cell = string | number | null

export const CONTENT_TYPES: Record<TableFormat, string> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}

/** Rows as a file: texts are safe from formulas, numbers stay numbers, and Excel reads the CSV as UTF-8. */
export async function writeTable(rows: Cell[][], format: TableFormat): Promise<Buffer> {
  const safe = rows.map((row) => row.map((cell) => (typeof cell === "string" ? toCell(cell) : cell)))
  return format === "csv"
    ? Buffer.from(stringify(safe, { bom: true, record_delimiter: "windows" }))
    : writeXlsx(safe)
}

async function writeXlsx([header = [], ...rows]: Cell[][]): Promise<Buffer> {
  const { default: writeXlsxFile } = await import("write-excel-file/node")
  const bold = header.map((value) => ({ value: value ?? "", fontWeight: "bold" as const }))
  return writeXlsxFile([bold, ...rows], { stickyRowsCount: 1 }).toBuffer()
}
