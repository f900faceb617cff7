import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StockRow } from "../../lib/inventory/stock"
import { type StockOrder, type StockWanted, stockOrder, stockRows } from "../../lib/inventory/stock-query"

type Page = { order?: StockOrder; limit: number; offset: number }

/** All rows that are wanted; for variants or items that are named. */
export async function readStock(container: MedusaContainer, wanted: StockWanted): Promise<StockRow[]> {
  const { sql, values } = stockRows(wanted)
  return query<StockRow>(container, `${sql} ORDER BY variant_id`, values)
}

/** One page of stock, with the number of rows over all pages. */
export async function listStock(
  container: MedusaContainer,
  wanted: StockWanted,
  { order = "title", limit, offset }: Page,
): Promise<{ rows: StockRow[]; count: number }> {
  const { sql, values } = stockRows(wanted)
  const [rows, count] = await Promise.all([
    query<StockRow>(
      container,
      `SELECT * FROM (${sql}) stock ORDER BY ${stockOrder(order)} LIMIT ? OFFSET ?`,
      [...values, limit, offset],
    ),
    countStock(container, wanted),
  ])
  return { rows, count }
}

export async function countStock(container: MedusaContainer, wanted: StockWanted): Promise<number> {
  const { sql, values } = stockRows(wanted)
  const [row] = await query<{ count: number }>(
    container,
    `SELECT count(*)::int AS count FROM (${sql}) stock`,
    values,
  )
  return row?.count ?? 0
}

async function query<Row>(container: MedusaContainer, sql: string, values: unknown[]): Promise<Row[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Row[] }>(sql, values as never)
  return rows
}
