import { MedusaError } from "@medusajs/framework/utils"
import { plainText, richText } from "../clean-text"
import {
  DESCRIPTION_LENGTH,
  HEAVIEST,
  HIGHEST_PRICE,
  LONGEST,
  MOST_PIECES,
  NET_UNITS,
  type NetUnit,
  SALE_UNIT_LENGTH,
  SKU_PATTERN,
  TITLE_LENGTH,
  VARIANT_TITLE_LENGTH,
} from "../goods/product-input"
import { fromCell } from "../spreadsheet/formula-safe"
import type { TableCell, TableRow } from "../spreadsheet/table"
import { type Column, type DataColumn, type Field, type Header, readHeader } from "./columns"
import { type ProblemCode, problemOf, type RowProblem } from "./sentences"

/** What a row says; what its cells leave empty is left out and stays as it is. */
export type RowValues = {
  sku: string
  title?: string
  variant_title?: string
  description?: string
  sale_unit?: string
  price?: number
  stocked_quantity?: number
  net_quantity?: number
  net_unit?: NetUnit
  weight?: number
  length?: number
  width?: number
  height?: number
  data?: Record<string, string>
}

/** `row` as a spreadsheet program counts it. */
export type ReadRow = { row: number; values: RowValues; problems: RowProblem[] }
export type ReadFile = Header & { rows: ReadRow[] }

const DATA_LENGTH = 200

const TEXTS = {
  title: [TITLE_LENGTH, plainText],
  variant_title: [VARIANT_TITLE_LENGTH, plainText],
  description: [DESCRIPTION_LENGTH, richText],
  sale_unit: [SALE_UNIT_LENGTH, plainText],
} as const satisfies Partial<Record<Field, [longest: number, clean: (text: string) => string]>>

const NUMBERS = {
  price: [1, HIGHEST_PRICE],
  stocked_quantity: [0, MOST_PIECES],
  net_quantity: [1, MOST_PIECES],
  weight: [1, HEAVIEST],
  length: [1, LONGEST],
  width: [1, LONGEST],
  height: [1, LONGEST],
} as const satisfies Partial<Record<Field, [least: number, most: number]>>

const UNITS: Record<string, NetUnit> = { gam: "g", gram: "g", cái: "piece", chiếc: "piece" }

/** Understands a whole table; errors as `readHeader`, and `file_empty` where no row follows the column names. */
export function readRows([names, ...rows]: TableRow[], dataColumns: DataColumn[]): ReadFile {
  if (!names || rows.length === 0) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "There are no rows in this file.", "file_empty")
  }
  const header = readHeader(
    names.cells.map((cell) => fromCell(String(cell))),
    dataColumns,
  )
  return { ...header, rows: rows.map((row) => readRow(row, header)) }
}

function readRow({ number, cells }: TableRow, { columns, language }: Header): ReadRow {
  const values: RowValues = { sku: "" }
  const problems: RowProblem[] = []
  for (const column of columns) {
    const cell = cells[column.index] ?? ""
    const text = fromCell(String(cell)).trim()
    const problem = text === "" ? null : readCell(values, column, typeof cell === "number" ? cell : text)
    if (problem) {
      problems.push(problemOf(language, problem.code, column.title, problem.what))
    }
  }
  if (values.sku === "" && !problems.some(({ code }) => code === "sku_wrong")) {
    problems.unshift(problemOf(language, "required", titleOf(columns, "sku")))
  }
  return { row: number, values, problems }
}

/** What the file calls a column. */
export const titleOf = (columns: Column[], field: Field): string | null =>
  columns.find((column) => "field" in column && column.field === field)?.title ?? null

type Problem = { code: ProblemCode; what?: string | number }

/** Puts a cell among the values, or says what is wrong with it. */
function readCell(values: RowValues, column: Column, cell: TableCell): Problem | null {
  const text = String(cell)
  if ("data_key" in column) {
    const value = plainText(text)
    values.data = { ...values.data, [column.data_key]: value }
    return value.length > DATA_LENGTH ? { code: "too_long", what: DATA_LENGTH } : null
  }
  const { field } = column
  if (field === null) {
    return null
  }
  if (field === "sku") {
    values.sku = SKU_PATTERN.test(text) ? text : ""
    return values.sku ? null : { code: "sku_wrong" }
  }
  if (field === "net_unit") {
    const unit = NET_UNITS.find((unit) => unit === text.toLowerCase()) ?? UNITS[text.toLowerCase()]
    values.net_unit = unit
    return unit ? null : { code: "unit_unknown", what: text }
  }
  return field in TEXTS
    ? readText(values, field as keyof typeof TEXTS, text)
    : readNumber(values, field as keyof typeof NUMBERS, cell)
}

function readText(values: RowValues, field: keyof typeof TEXTS, text: string): Problem | null {
  const [longest, clean] = TEXTS[field]
  const value = clean(text)
  if (value.length > longest) {
    return { code: "too_long", what: longest }
  }
  if (value) {
    values[field] = value
  }
  return null
}

function readNumber(values: RowValues, field: keyof typeof NUMBERS, cell: TableCell): Problem | null {
  const [least, most] = NUMBERS[field]
  const number = typeof cell === "string" ? wholeNumber(cell) : cell
  if (number === null || !Number.isInteger(number)) {
    return { code: "not_whole", what: cell }
  }
  if (number < least || number > most) {
    return { code: "out_of_range", what: `${least}-${most}` }
  }
  values[field] = number
  return null
}

const GROUPED = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/

/** "120000", "120.000 ₫" and "120,000đ" → 120000; null for anything else. */
export function wholeNumber(text: string): number | null {
  const bare = text.replace(/\s/g, "").replace(/(?:đ|₫|vnđ|vnd)$/i, "")
  const digits = GROUPED.test(bare) ? bare.replace(/[.,]/g, "") : bare
  return /^\d{1,15}$/.test(digits) ? Number(digits) : null
}
