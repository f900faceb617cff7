import { MedusaError } from "@medusajs/framework/utils"
import { parse } from "csv-parse/sync"

export type RemittanceRow = { row: number; tracking_number: string; amount: number; fee: number }

const MAX_ROWS = 20_000
const COLUMNS = ["tracking_number", "amount", "fee"] as const

/**
 * Reads a carrier's list: CSV with the columns `tracking_number`, `amount` (đồng collected) and `fee` (đồng kept), comma
 * or semicolon. Throws one sentence that names the first row that is not so.
 */
export function readRemittance(csv: string): RemittanceRow[] {
  const rows = rowsOf(csv)
  if (rows.length === 0 || rows.length > MAX_ROWS) {
    throw invalid("list_size", `A list has 1 to ${MAX_ROWS} rows, this one has ${rows.length}.`)
  }
  const missing = COLUMNS.filter((column) => !(column in (rows[0] ?? {})))
  if (missing.length > 0) {
    throw invalid("columns_missing", `The list lacks the columns ${missing.join(", ")}.`)
  }
  return rows.map((cells, index) => {
    const row = index + 2
    const tracking_number = cells.tracking_number?.trim() ?? ""
    if (tracking_number === "") {
      throw invalid("row_without_parcel", `Row ${row} names no parcel.`)
    }
    return { row, tracking_number, amount: dong(cells.amount, row), fee: dong(cells.fee, row) }
  })
}

function rowsOf(csv: string): Record<string, string>[] {
  try {
    return parse(csv, { bom: true, columns: true, delimiter: [",", ";"], skip_empty_lines: true, trim: true })
  } catch {
    throw invalid("no_list", "This is no CSV list.")
  }
}

function dong(cell: string | undefined, row: number): number {
  if (!/^\d{1,12}$/.test(cell ?? "")) {
    throw invalid("row_without_amount", `Row ${row} holds "${cell ?? ""}", which is no whole amount of đồng.`)
  }
  return Number(cell)
}

const invalid = (code: string, message: string) =>
  new MedusaError(MedusaError.Types.INVALID_DATA, message, code)
