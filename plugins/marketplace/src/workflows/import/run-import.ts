import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { ImportEvents } from "../../lib/events"
import type { Summary } from "../../lib/imports/planned-row"
import type { RowProblem } from "../../lib/imports/sentences"
import { GOODS_IMPORT_MODULE } from "../../modules/goods-import"
import type { GoodsImport } from "../../modules/goods-import/models/goods-import"
import type { GoodsImportRow } from "../../modules/goods-import/models/goods-import-row"
import { writeGroup } from "./write-group"

export type ImportRecord = Omit<InferTypeOf<typeof GoodsImport>, "rows">
export type RowRecord = Omit<InferTypeOf<typeof GoodsImportRow>, "import">

/** Seconds one server waits for another that works on the same import. */
const WAIT_SECONDS = 30

/**
 * Writes the rows of a running import, product by product. Each group of rows is planned anew before it is written and
 * ticked off after, so that an import goes on where its process was killed, and rows that were written meanwhile
 * change nothing. A row that cannot be written says why and stops nothing.
 */
export async function runImport(container: MedusaContainer, id: string): Promise<void> {
  const locking = container.resolve(Modules.LOCKING)
  const next = () =>
    locking.execute(`goods-import:${id}`, () => writeNextGroup(container, id), { timeout: WAIT_SECONDS })
  while (await next()) {
    // The next group.
  }
}

/** Answers whether there may be more. */
async function writeNextGroup(container: MedusaContainer, id: string): Promise<boolean> {
  const service = container.resolve(GOODS_IMPORT_MODULE)
  const [job] = await service.listGoodsImports({ id, status: "running" }, { take: 1 })
  if (!job) {
    return false
  }
  const open = { import_id: id, action: ["create", "update"] as ("create" | "update")[], done_at: null }
  const [first] = await service.listGoodsImportRows(open, { order: { row: "ASC" }, take: 1 })
  if (!first) {
    await finish(container, job)
    return false
  }
  const rows = await service.listGoodsImportRows(
    { ...open, group: first.group },
    { order: { row: "ASC" }, take: null },
  )
  const problems = await writeGroup(container, job, rows)
  await tickOff(container, job, rows, problems)
  return true
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
