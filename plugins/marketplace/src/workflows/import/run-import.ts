import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { ImportEvents } from "../../lib/events"
import { isNewProduct } from "../../lib/imports/plan-product-rows"
import type { Summary } from "../../lib/imports/planned-row"
import type { RowProblem } from "../../lib/imports/sentences"
import { GOODS_IMPORT_MODULE } from "../../modules/goods-import"
import type { GoodsImport } from "../../modules/goods-import/models/goods-import"
import type { GoodsImportRow } from "../../modules/goods-import/models/goods-import-row"
import type { GoodsImportModuleService } from "../../modules/goods-import/service"
import { removeLeftovers } from "./remove-leftovers"
import { writeGroup } from "./write-group"

export type ImportRecord = Omit<InferTypeOf<typeof GoodsImport>, "rows">
export type RowRecord = Omit<InferTypeOf<typeof GoodsImportRow>, "import">

/** Seconds one server waits for another that works on the same import. */
const WAIT_SECONDS = 30

/** New products that are made at once: few enough that nobody else of the stall waits for its turn in vain. */
const MADE_TOGETHER = 20
/** Rows that are looked through for them. */
const ROWS_AHEAD = 100

/**
 * Writes the rows of a running import, new products some at once, others one by one. What is written together is planned
 * anew before and ticked off after, so that an import goes on where its process was killed, and rows that were written meanwhile
 * change nothing. A row that cannot be written says why and stops nothing.
 */
export async function runImport(container: MedusaContainer, id: string): Promise<void> {
  const locking = container.resolve(Modules.LOCKING)
  const next = () =>
    locking.execute(`goods-import:${id}`, () => writeNext(container, id), { timeout: WAIT_SECONDS })
  while (await next()) {
    // What comes next.
  }
}

/** Answers whether there may be more. */
async function writeNext(container: MedusaContainer, id: string): Promise<boolean> {
  const service = container.resolve(GOODS_IMPORT_MODULE)
  const [job] = await service.listGoodsImports({ id, status: "running" }, { take: 1 })
  if (!job) {
    return false
  }
  const rows = await nextRows(service, id)
  if (rows.length === 0) {
    await finish(container, job)
    return false
  }
  const fresh = rows.filter(({ group }) => isNewProduct(group))
  if (fresh.length > 0) {
    await removeLeftovers(
      container,
      job,
      fresh.map(({ sku }) => sku),
    )
  }
  const problems = await writeGroup(container, job, rows)
  await tickOff(container, job, rows, problems)
  return true
}

/** The rows of the next product, or of the next new ones. */
async function nextRows(service: GoodsImportModuleService, import_id: string): Promise<RowRecord[]> {
  const open = { import_id, action: ["create", "update"] as ("create" | "update")[], done_at: null }
  const inOrder = { order: { row: "ASC" as const } }
  const ahead = await service.listGoodsImportRows(open, { ...inOrder, take: ROWS_AHEAD })
  const groups = [...new Set(ahead.map(({ group }) => group))]
  const [first] = groups
  if (first === undefined) {
    return []
  }
  const group = isNewProduct(first) ? groups.filter(isNewProduct).slice(0, MADE_TOGETHER) : first
  return service.listGoodsImportRows({ ...open, group }, { ...inOrder, take: null })
}

async function tickOff(
  container: MedusaContainer,
  job: ImportRecord,
  rows: RowRecord[],
  problems: Map<string, RowProblem[]>,
): Promise<void> {
  const service = container.resolve(GOODS_IMPORT_MODULE)
  const done_at = new Date()
  await service.updateGoodsImportRows(
    rows.map(({ id, action }) => {
      const own = problems.get(id)
      return own
        ? { id, done_at, action: "refused" as const, problems: own as unknown as Record<string, unknown> }
        : { id, done_at, action }
    }),
  )
  const summary = { ...(job.summary as Summary) }
  for (const { action } of rows.filter(({ id }) => problems.has(id))) {
    summary[action === "create" ? "create" : "update"] -= 1
    summary.problems += 1
  }
  await service.updateGoodsImports({ id: job.id, done: job.done + rows.length, summary })
}

async function finish(container: MedusaContainer, { id, filename }: ImportRecord): Promise<void> {
  await container
    .resolve(GOODS_IMPORT_MODULE)
    .updateGoodsImports({ id, status: "done", finished_at: new Date() })
  await container.resolve(Modules.EVENT_BUS).emit({ name: ImportEvents.FINISHED, data: { id } })
  container.resolve(ContainerRegistrationKeys.LOGGER).info(`The import ${id} of "${filename}" is done.`)
}
