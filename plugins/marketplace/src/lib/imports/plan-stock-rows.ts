import type { StockRow } from "../inventory/stock"
import type { PlannedRow } from "./planned-row"
import { type ReadFile, type ReadRow, titleOf } from "./read-rows"
import { problemOf, type RowProblem } from "./sentences"

/** As many counts as are written at a time. */
const GROUP_SIZE = 100

/** What a count of the shelves would change; `stock`: the stall's own goods of these SKUs. */
export function planStockRows(file: Omit<ReadFile, "kind" | "ignored">, stock: StockRow[]): PlannedRow[] {
  const known = new Map(stock.map((row) => [row.sku, row]))
  const first = new Map<string, number>()
  return file.rows.map((read, index) => {
    const { row, values } = read
    const twice = first.get(values.sku)
    first.set(values.sku, twice ?? row)
    const own = known.get(values.sku)
    const problems = [...read.problems, ...problemsOf(file, read, own, twice)]
    const isChanged =
      values.stocked_quantity !== undefined && values.stocked_quantity !== own?.stocked_quantity
    return {
      row,
      sku: values.sku,
      group: `stock:${Math.floor(index / GROUP_SIZE)}`,
      action: problems.length > 0 ? "refused" : isChanged ? "update" : "unchanged",
      values,
      problems,
    }
  })
}

function problemsOf(
  { columns, language }: Pick<ReadFile, "columns" | "language">,
  { values: { sku, stocked_quantity } }: ReadRow,
  own: StockRow | undefined,
  twice: number | undefined,
): RowProblem[] {
  const skuColumn = titleOf(columns, "sku")
  const stockColumn = titleOf(columns, "stocked_quantity")
  if (sku === "") {
    return []
  }
  if (twice !== undefined) {
    return [problemOf(language, "sku_twice", skuColumn, twice)]
  }
  if (!own) {
    return [problemOf(language, "sku_unknown", skuColumn)]
  }
  if (stocked_quantity === undefined || stocked_quantity === own.stocked_quantity) {
    return []
  }
  if (!own.own_item_id) {
    return [problemOf(language, "shared_stock", stockColumn)]
  }
  return stocked_quantity < own.reserved_quantity
    ? [problemOf(language, "stock_reserved", stockColumn, own.reserved_quantity)]
    : []
}
