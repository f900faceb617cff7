import type { RowValues } from "./read-rows"
import type { RowProblem } from "./sentences"

export const ROW_ACTIONS = ["create", "update", "unchanged", "refused"] as const
export type RowAction = (typeof ROW_ACTIONS)[number]

/** A row with what it would do. Rows of one `group` are about the same product and are written together. */
export type PlannedRow = {
  row: number
  sku: string
  group: string
  action: RowAction
  values: RowValues
  problems: RowProblem[]
}

export type Summary = { create: number; update: number; unchanged: number; problems: number }

export const summaryOf = (rows: Pick<PlannedRow, "action">[]): Summary => {
  const count = (action: RowAction) => rows.filter((row) => row.action === action).length
  return {
    create: count("create"),
    update: count("update"),
    unchanged: count("unchanged"),
    problems: count("refused"),
  }
}
