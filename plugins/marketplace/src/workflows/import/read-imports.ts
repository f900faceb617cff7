import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { ImportKind } from "../../lib/imports/columns"
import { GOODS_IMPORT_MODULE } from "../../modules/goods-import"
import type { ImportRecord } from "./run-import"

type Key = { id: string; producer_id: string }
type ListImportsQuery = {
  producer_id: string
  kind?: ImportKind
  limit: number
  offset: number
  order: "created_at" | "-created_at"
}

/** One page of a stall's imports. */
export async function listImports(
  scope: MedusaContainer,
  { limit, offset, order, ...filters }: ListImportsQuery,
) {
  const direction = order === "created_at" ? "ASC" : "DESC"
  const [imports, count] = await scope.resolve(GOODS_IMPORT_MODULE).listAndCountGoodsImports(filters, {
    take: limit,
    skip: offset,
    order: { created_at: direction, id: direction },
  })
  return { imports: imports.map(viewOf), count }
}

/** A stall's own import with some of its rows; `not_found` for a foreign one. */
export async function readImport(scope: MedusaContainer, key: Key, wanted: "problems" | "all" | "none") {
  const service = scope.resolve(GOODS_IMPORT_MODULE)
  const [found] = await service.listGoodsImports(key, { take: 1 })
  if (!found) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "This import was not found.")
  }
  if (wanted === "none") {
    return viewOf(found)
  }
  const rows = await service.listGoodsImportRows(
    { import_id: found.id, ...(wanted === "problems" ? { action: "refused" as const } : {}) },
    { select: ["row", "sku", "action", "problems"], order: { row: "ASC" }, take: null },
  )
  return {
    ...viewOf(found),
    rows: rows.map(({ row, sku, action, problems }) => ({ row, sku: sku || null, action, problems })),
  }
}

function viewOf(row: ImportRecord) {
  const { id, kind, status, filename, summary, total, done, ignored_columns } = row
  const { created_at, confirmed_at, finished_at } = row
  return {
    ...{ id, kind, status, filename, summary, total, done, ignored_columns },
    ...{ created_at, confirmed_at, finished_at },
  }
}
