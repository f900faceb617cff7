import { readCsv } from "./read-csv"
import { readXlsx } from "./read-xlsx"
import { spreadsheetProblem, type TableRow } from "./table"

const ZIP = [0x50, 0x4b]
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0]

/** The rows of a CSV or XLSX file, told apart by content. Errors: those of `readCsv` and `readXlsx`, and `file_type`. */
export async function readTable(bytes: Uint8Array): Promise<TableRow[]> {
  if (
    startsWith(bytes, OLD_EXCEL) ||
    (bytes.includes(0) && !startsWith(bytes, [0xff, 0xfe]) && !startsWith(bytes, ZIP))
  ) {
    throw spreadsheetProblem("file_type", "Send a CSV or XLSX file; save an old XLS file as XLSX first.")
  }
  return startsWith(bytes, ZIP) ? readXlsx(bytes) : readCsv(bytes)
}

const startsWith = (bytes: Uint8Array, start: number[]) => start.every((byte, index) => bytes[index] === byte)
