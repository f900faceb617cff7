import type { MedusaContainer } from "@medusajs/framework/types"
import type { ImportKind, Language } from "../../lib/imports/columns"
import { goodsHeader, goodsRows, stockCells, stockHeader } from "../../lib/imports/export-table"
import { marketplaceOptions } from "../../lib/options"
import { type Cell, type TableFormat, writeTable } from "../../lib/spreadsheet/write-table"
import { takeTurns } from "../../lib/uploads/take-turns"
import { listStock } from "../inventory/read-stock"
import { listListings } from "../listing/list-listings"
import { readProducts } from "../listing/read-products"

type Wanted = { producer_id: string; kind: ImportKind; format: TableFormat; language: Language }

const PAGE = 200
/** Files made at the same time, each some megabytes in memory. */
const inTurn = takeTurns(2)

/** A stall's goods or its stock as a file that an import reads again, by title; safe from formulas. */
export const exportGoods = (container: MedusaContainer, wanted: Wanted): Promise<Buffer> =>
  inTurn(async () => {
    const rows = wanted.kind === "stock" ? stockOf(container, wanted) : goodsOf(container, wanted)
    const cells: Cell[][] = []
    for await (const row of rows) {
      cells.push(row)
    }
    return writeTable(cells, wanted.format)
  })

async function* goodsOf(
  container: MedusaContainer,
  { producer_id, language }: Wanted,
): AsyncGenerator<Cell[]> {
  const { dataColumns } = marketplaceOptions(container)
  yield goodsHeader(language, dataColumns)
  for (let offset = 0; ; offset += PAGE) {
    const page = { producer_id, order: "title", limit: PAGE, offset }
    const { listings } = await listListings(container, page)
    for (const product of await readProducts(container, listings)) {
      yield* goodsRows(product, dataColumns)
    }
    if (listings.length < PAGE) {
      return
    }
  }
}

async function* stockOf(
  container: MedusaContainer,
  { producer_id, language }: Wanted,
): AsyncGenerator<Cell[]> {
  yield stockHeader(language)
  for (let offset = 0; ; offset += PAGE) {
    const { rows } = await listStock(container, { producer_id }, { limit: PAGE, offset })
    yield* rows.map(stockCells)
    if (rows.length < PAGE) {
      return
    }
  }
}
