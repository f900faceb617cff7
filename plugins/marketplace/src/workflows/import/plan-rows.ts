import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { DataColumn } from "../../lib/imports/columns"
import { planProductRows } from "../../lib/imports/plan-product-rows"
import { planStockRows } from "../../lib/imports/plan-stock-rows"
import type { PlannedRow } from "../../lib/imports/planned-row"
import type { ReadFile } from "../../lib/imports/read-rows"
import { problemOf } from "../../lib/imports/sentences"
import { marketplaceOptions } from "../../lib/options"
import { checkProductDataWorkflow } from "../listing/product-data"
import { loadGoods } from "./load-goods"
import { loadStock } from "./load-stock"

export type FileToPlan = Pick<ReadFile, "kind" | "language" | "columns" | "rows">

/** What the rows of a file would do to the stall's goods as they are at this moment. */
export async function planRows(
  container: MedusaContainer,
  producer_id: string,
  file: FileToPlan,
): Promise<PlannedRow[]> {
  const skus = file.rows.map(({ values }) => values.sku)
  if (file.kind === "stock") {
    return planStockRows(file, await loadStock(container, { producer_id, skus }))
  }
  const { dataColumns } = marketplaceOptions(container)
  const titles = file.rows.flatMap(({ values }) => values.title ?? [])
  const goods = await loadGoods(container, { producer_id, skus, titles })
  const planned = planProductRows(file, goods, dataColumns)
  return dataColumns.length > 0 ? checkData(container, file, planned, dataColumns) : planned
}

/** Asks whoever keeps the additional data whether it is right, once for each value. */
async function checkData(
  container: MedusaContainer,
  { language, columns }: FileToPlan,
  rows: PlannedRow[],
  dataColumns: DataColumn[],
): Promise<PlannedRow[]> {
  const asked = new Map<string, Promise<boolean>>()
  const isRefused = (key: string, value: string): Promise<boolean> => {
    const name = `${key}\n${value}`
    const answer = asked.get(name) ?? refuses(container, { [key]: value })
    asked.set(name, answer)
    return answer
  }
  const titleOf = (key: string) =>
    columns.find((column) => "data_key" in column && column.data_key === key)?.title ?? null
  return Promise.all(
    rows.map(async (row): Promise<PlannedRow> => {
      const problems = [...row.problems]
      for (const { key } of dataColumns) {
        const value = row.values.data?.[key]
        if (value !== undefined && (await isRefused(key, value))) {
          problems.push(problemOf(language, "data_refused", titleOf(key), value))
        }
      }
      return problems.length > 0 ? { ...row, problems, action: "refused" } : row
    }),
  )
}

async function refuses(
  container: MedusaContainer,
  additional_data: Record<string, string>,
): Promise<boolean> {
  const { errors } = await checkProductDataWorkflow(container).run({
    input: { additional_data },
    throwOnError: false,
  })
  const other = errors.find(({ error }) => error.type !== MedusaError.Types.INVALID_DATA)
  if (other) {
    throw other.error
  }
  return errors.length > 0
}
