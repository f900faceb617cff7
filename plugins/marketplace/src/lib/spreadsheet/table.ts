import { MedusaError } from "@medusajs/framework/utils"

/** What a cell says: a number where the file itself knows it as one, whose point is a decimal point in every language. */
export type TableCell = string | number

/** The rows of a spreadsheet, empty ones left out. `number` counts as a spreadsheet program shows it, from 1. */
export type TableRow = { number: number; cells: TableCell[] }

export const MOST_ROWS = 5_000
export const MOST_COLUMNS = 60

export const spreadsheetProblem = (code: string, message: string) =>
  new MedusaError(MedusaError.Types.INVALID_DATA, message, code)

export const unreadableFile = (why: string) =>
  spreadsheetProblem("file_unreadable", `The file cannot be read: ${why}`)

/** Gathers rows while a file is read and refuses what is larger than any import may be. */
export class TableBuilder {
  private readonly rows: TableRow[] = []

  add(number: number, cells: TableCell[]): void {
    const last = cells.findLastIndex((cell) => String(cell).trim() !== "")
    if (last < 0) {
      return
    }
    if (last >= MOST_COLUMNS) {
      throw spreadsheetProblem("too_many_columns", `Row ${number} has more than ${MOST_COLUMNS} columns.`)
    }
    // The row of column names comes on top.
    if (this.rows.length > MOST_ROWS) {
      throw spreadsheetProblem("too_many_rows", `The file has more than ${MOST_ROWS} rows.`)
    }
    this.rows.push({ number, cells: cells.slice(0, last + 1) })
  }

  finish(): TableRow[] {
    return this.rows
  }
}
