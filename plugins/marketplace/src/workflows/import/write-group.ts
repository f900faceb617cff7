import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { Actor } from "../../lib/actor"
import type { Column } from "../../lib/imports/columns"
import type { PlannedRow } from "../../lib/imports/planned-row"
import type { RowValues } from "../../lib/imports/read-rows"
import { isProblemCode, problemOf, type RowProblem } from "../../lib/imports/sentences"
import { planRows } from "./plan-rows"
import type { ImportRecord, RowRecord } from "./run-import"
import { writeProducts } from "./write-products"
import { writeStock } from "./write-stock"

export type Writer = { container: MedusaContainer; producer_id: string; actor: Actor }

/** Writes rows that are taken together and answers what was wrong, by the id of the row. */
export async function writeGroup(
  container: MedusaContainer,
  job: ImportRecord,
  rows: RowRecord[],
): Promise<Map<string, RowProblem[]>> {
  const { producer_id, account_id, language } = job
  const writer: Writer = { container, producer_id, actor: { type: "producer", id: account_id } }
  const planned = await planRows(container, producer_id, {
    ...{ kind: job.kind, language, columns: job.columns as unknown as Column[] },
    rows: rows.map(({ row, values }) => ({ row, values: values as unknown as RowValues, problems: [] })),
  })
  const problems = new Map(
    planned.flatMap(({ row, problems }): [number, RowProblem[]][] =>
      problems.length > 0 ? [[row, problems]] : [],
    ),
  )
  const write = job.kind === "stock" ? writeStock : writeProducts
  const wanted = planned.filter(({ action }) => action === "create" || action === "update")
  await write(writer, wanted, async (of: PlannedRow[], work) => {
    try {
      await work()
      return true
    } catch (error) {
      const problem = problemFor(container, language, error)
      for (const { row } of of) {
        problems.set(row, [problem])
      }
      return false
    }
  })
  return new Map(
    rows.flatMap(({ id, row }): [string, RowProblem[]][] => {
      const own = problems.get(row)
      return own ? [[id, own]] : []
    }),
  )
}

/** Does a piece of the work and answers whether it went well; if not, these rows say why. */
export type Attempt = (rows: PlannedRow[], work: () => Promise<unknown>) => Promise<boolean>

function problemFor(
  container: MedusaContainer,
  language: ImportRecord["language"],
  error: unknown,
): RowProblem {
  const { code, message, type } = error as Partial<MedusaError>
  const isExpected = type === MedusaError.Types.INVALID_DATA || type === MedusaError.Types.NOT_ALLOWED
  if (!isExpected) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error("A row of an import could not be written.", error as Error)
    return problemOf(language, "failed", null)
  }
  return isProblemCode(code)
    ? problemOf(language, code, null)
    : { column: null, code: code ?? "refused", message: message ?? "" }
}
