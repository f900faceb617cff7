import { readFileSync } from "node:fs"
import path from "node:path"
import { z } from "@medusajs/framework/zod"

const FILES = ["hanoi-products.csv", "invented-products.csv"]

/** Rows of which the register of places names no commune; the straws are made in Đông Anh. */
const MISSING_COMMUNES: Record<string, string> = { "Ống hút rau củ quả": "00454" }

const row = z.object({
  product: z.string().min(1),
  old_place: z.string(),
  new_unit: z.string().min(1),
  unit_code: z.string(),
  product_set: z.string().regex(/^\d{1,2}$/),
  sale_unit: z.string().min(1),
  price_min_vnd: z.coerce.number().int().positive(),
  price_max_vnd: z.coerce.number().int().positive(),
})

export interface SourceRow {
  product: string
  village: string
  /** Village and commune, or only the commune where they have the same name. */
  place: string
  communeCode: string
  communeName: string
  setCode: string
  saleUnit: string
  /** Đồng for one sale unit. */
  priceMin: number
  priceMax: number
}

/** The rows of both CSV files by their product name. */
export function readSourceRows(): Map<string, SourceRow> {
  const rows = FILES.flatMap((file) => parseCsv(readFileSync(path.join(__dirname, "../data", file), "utf8")))
  return new Map(rows.map((fields) => [String(fields.product), toRow(fields)]))
}

function toRow(fields: Record<string, string>): SourceRow {
  const parsed = row.parse(fields)
  const communeName = parsed.new_unit.replace(/^P\. /, "Phường ")
  const commune = communeName.replace(/^(Phường|Xã) /, "")
  const village = parsed.old_place.split(",")[0]?.replace(/^Q\. /, "") || commune
  return {
    product: parsed.product,
    village,
    place: village === commune ? communeName : `${village}, ${communeName}`,
    communeCode: parsed.unit_code || (MISSING_COMMUNES[parsed.product] ?? ""),
    communeName,
    setCode: parsed.product_set,
    saleUnit: parsed.sale_unit,
    priceMin: parsed.price_min_vnd,
    priceMax: parsed.price_max_vnd,
  }
}

function parseCsv(text: string): Record<string, string>[] {
  const [header = [], ...lines] = text.normalize("NFC").trim().split(/\r?\n/).map(splitCells)
  return lines.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ""])))
}

function splitCells(line: string): string[] {
  return Array.from(
    line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g),
    ([, quoted, plain]) => quoted ?? plain ?? "",
  )
}
