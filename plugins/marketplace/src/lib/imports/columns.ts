import { MedusaError } from "@medusajs/framework/utils"
import { fold } from "../fold"

export const LANGUAGES = ["vi", "en"] as const
export type Language = (typeof LANGUAGES)[number]
export type Titles = Record<Language, string>

/** What other plugins keep about a product and a file may say: the key of the additional data, and where to read it. */
export type DataColumn = { key: string; field: string; titles: Titles }

export const IMPORT_KINDS = ["products", "stock"] as const
export type ImportKind = (typeof IMPORT_KINDS)[number]

/** What a file may say of a variant, in the order in which it is exported. */
export const TITLES = {
  sku: { vi: "Mã SKU", en: "SKU" },
  title: { vi: "Tên sản phẩm", en: "Product title" },
  variant_title: { vi: "Quy cách", en: "Variant title" },
  description: { vi: "Mô tả", en: "Description" },
  sale_unit: { vi: "Đơn vị bán", en: "Sale unit" },
  price: { vi: "Giá (đồng)", en: "Price (VND)" },
  stocked_quantity: { vi: "Tồn kho", en: "Stock" },
  net_quantity: { vi: "Lượng tịnh", en: "Net quantity" },
  net_unit: { vi: "Đơn vị tịnh", en: "Net unit" },
  weight: { vi: "Khối lượng (g)", en: "Weight (g)" },
  length: { vi: "Dài (mm)", en: "Length (mm)" },
  width: { vi: "Rộng (mm)", en: "Width (mm)" },
  height: { vi: "Cao (mm)", en: "Height (mm)" },
} as const satisfies Record<string, Titles>
export type Field = keyof typeof TITLES

/** Columns that exports have for the reader only. */
export const READ_ONLY = {
  status: { vi: "Trạng thái", en: "Status" },
  reserved_quantity: { vi: "Đang giữ cho đơn", en: "Reserved" },
} as const satisfies Record<string, Titles>

/** A file with nothing beyond these is a count of the shelves. */
const OF_STOCK: string[] = ["sku", "title", "variant_title", "stocked_quantity"]

export type Column = { index: number; title: string } & (
  | { field: Field }
  | { data_key: string }
  | { field: null }
)

export type Header = {
  kind: ImportKind
  /** The language of the file's own column names; problems are told in it. */
  language: Language
  columns: Column[]
  /** Names that mean nothing here. */
  ignored: string[]
}

const plain = (name: string) => fold(name).replace(/[^a-z0-9]/g, "")

/**
 * Understands a row of column names: Vietnamese or English, with or without marks, or the keys of the API. Refuses with
 * `invalid_data`, codes `columns_missing` and `columns_twice`.
 */
export function readHeader(names: string[], dataColumns: DataColumn[]): Header {
  const known = knownNames(dataColumns)
  const columns: Column[] = []
  const ignored: string[] = []
  for (const [index, name] of names.entries()) {
    const title = name.trim()
    const found = known.get(plain(title))
    if (found) {
      columns.push({ ...found, index, title })
    } else if (title) {
      ignored.push(title)
    }
  }
  requireDistinct(columns)
  return { kind: kindOf(columns), language: languageOf(names, dataColumns), columns, ignored }
}

type Meaning = { field: Field } | { data_key: string } | { field: null }

function knownNames(dataColumns: DataColumn[]): Map<string, Meaning> {
  const named = (key: string, titles: Titles, meaning: Meaning) =>
    [key, titles.vi, titles.en].map((name): [string, Meaning] => [plain(name), meaning])
  return new Map([
    ...Object.entries(READ_ONLY).flatMap(([key, titles]) => named(key, titles, { field: null })),
    ...dataColumns.flatMap(({ key, titles }) => named(key, titles, { data_key: key })),
    ...(Object.keys(TITLES) as Field[]).flatMap((field) => named(field, TITLES[field], { field })),
  ])
}

const meaningOf = (column: Column) => ("data_key" in column ? column.data_key : column.field)

function requireDistinct(columns: Column[]): void {
  const seen = new Set<string>()
  for (const column of columns) {
    const meaning = meaningOf(column)
    if (meaning && seen.has(meaning)) {
      throw refusal("columns_twice", `The column "${column.title}" stands there twice.`)
    }
    seen.add(meaning ?? "")
  }
}

function kindOf(columns: Column[]): ImportKind {
  const meanings = columns.flatMap((column) => meaningOf(column) ?? [])
  const said = meanings.filter((meaning) => meaning !== "sku")
  if (!meanings.includes("sku") || said.length === 0) {
    throw refusal(
      "columns_missing",
      `The first row must name the columns: "${TITLES.sku.vi}" (${TITLES.sku.en}) and what to write, such as "${TITLES.stocked_quantity.vi}" (${TITLES.stocked_quantity.en}) or "${TITLES.price.vi}" (${TITLES.price.en}).`,
    )
  }
  const isCount = meanings.includes("stocked_quantity") && said.every((name) => OF_STOCK.includes(name))
  return isCount ? "stock" : "products"
}

function languageOf(names: string[], dataColumns: DataColumn[]): Language {
  const titles = [
    ...Object.values(TITLES),
    ...Object.values(READ_ONLY),
    ...dataColumns.map(({ titles }) => titles),
  ]
  const count = (language: Language) => {
    const own = new Set(titles.map((title) => plain(title[language])))
    return names.filter((name) => own.has(plain(name))).length
  }
  return count("en") > count("vi") ? "en" : "vi"
}

const refusal = (code: string, message: string) =>
  new MedusaError(MedusaError.Types.INVALID_DATA, message, code)
