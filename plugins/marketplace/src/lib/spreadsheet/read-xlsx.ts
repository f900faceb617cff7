import path from "node:path"
import { readXml } from "./read-xml"
import {
  MOST_COLUMNS,
  spreadsheetProblem,
  TableBuilder,
  type TableCell,
  type TableRow,
  unreadableFile,
} from "./table"
import { unzip } from "./unzip"

/** 5,000 rows of long descriptions are some 20 MB of XML. */
const MOST_UNPACKED = 40 * 1024 * 1024
const WORKBOOK = "xl/workbook.xml"
const WANTED = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/i

/**
 * The rows of the first sheet of an XLSX file, with what its formulas last came to. Refuses with `invalid_data`, codes
 * `file_unreadable`, `file_too_large`, `too_many_rows`, `too_many_columns`.
 */
export async function readXlsx(bytes: Uint8Array): Promise<TableRow[]> {
  const files = await unzip(bytes, (name) => WANTED.test(name), MOST_UNPACKED)
  const sheet = files.get(await firstSheet(files))
  if (!sheet) {
    throw unreadableFile("it holds no sheet.")
  }
  const shared = files.get("xl/sharedStrings.xml")
  return readSheet(sheet, shared ? await readSharedStrings(shared) : [])
}

/** The path of the sheet that stands first in the workbook, which need not be `sheet1.xml`. */
async function firstSheet(files: Map<string, Buffer>): Promise<string> {
  const ids: string[] = []
  await readXml(files.get(WORKBOOK) ?? Buffer.from("<none/>"), {
    open: (tag, { id }) => void (tag === "sheet" && id && ids.push(id)),
  })
  const targets = new Map<string, string>()
  await readXml(files.get("xl/_rels/workbook.xml.rels") ?? Buffer.from("<none/>"), {
    open: (tag, { Id = "", Target = "" }) => void (tag === "Relationship" && targets.set(Id, Target)),
  })
  const target = targets.get(ids[0] ?? "") ?? ""
  return target.startsWith("/") ? target.slice(1) : path.posix.join("xl", target)
}

async function readSharedStrings(xml: Buffer): Promise<string[]> {
  const strings: string[] = []
  const reader = new TextReader()
  await readXml(xml, {
    open: (tag) => {
      if (tag === "si") {
        reader.reset()
      }
      reader.open(tag)
    },
    text: (text) => reader.text(text),
    close: (tag) => {
      reader.close(tag)
      if (tag === "si") {
        strings.push(reader.value)
      }
    },
  })
  return strings
}

async function readSheet(xml: Buffer, shared: string[]): Promise<TableRow[]> {
  const table = new TableBuilder()
  const reader = new TextReader()
  let number = 0
  let cells: TableCell[] = []
  let column = -1
  let type = "n"
  await readXml(xml, {
    open: (tag, { r, t = "n" }) => {
      if (tag === "row") {
        number = r ? Number(r) : number + 1
        cells = []
        column = -1
      } else if (tag === "c") {
        column = r ? columnOf(r) : column + 1
        type = t
        reader.reset()
      }
      reader.open(tag)
    },
    text: (text) => reader.text(text),
    close: (tag) => {
      reader.close(tag)
      if (tag === "c") {
        put(cells, column, readCell(type, reader.value, shared), number)
      } else if (tag === "row") {
        table.add(number, cells)
      }
    },
  })
  return table.finish()
}

/** The text of a cell or string: its `t` and `v` elements, but not what `rPh` says of its pronunciation. */
class TextReader {
  value = ""
  private isOpen = false
  private isPhonetic = false

  reset(): void {
    this.value = ""
  }

  open(tag: string): void {
    this.isOpen = tag === "t" || tag === "v"
    this.isPhonetic ||= tag === "rPh"
  }

  text(text: string): void {
    if (this.isOpen && !this.isPhonetic) {
      this.value += text
    }
  }

  close(tag: string): void {
    this.isOpen = false
    this.isPhonetic &&= tag !== "rPh"
  }
}

function put(cells: TableCell[], column: number, cell: TableCell, row: number): void {
  if (cell === "") {
    return
  }
  if (!(column >= 0 && column < MOST_COLUMNS)) {
    throw spreadsheetProblem("too_many_columns", `Row ${row} has more than ${MOST_COLUMNS} columns.`)
  }
  while (cells.length < column) {
    cells.push("")
  }
  cells[column] = cell
}

function readCell(type: string, value: string, shared: string[]): TableCell {
  switch (type) {
    case "s":
      return shared[Number(value)] ?? ""
    case "n":
      return value.trim() === "" || Number.isNaN(Number(value)) ? value : Number(value)
    default:
      return value
  }
}

/** "AB12" → 27. */
function columnOf(address: string): number {
  const letters = /^[A-Z]{1,3}/.exec(address)?.[0] ?? ""
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
