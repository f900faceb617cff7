import { readFile } from "node:fs/promises"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { summaryOf } from "../../../lib/imports/planned-row"
import { readRows } from "../../../lib/imports/read-rows"
import type { ProducerMemberRole } from "../../../lib/member-roles"
import { marketplaceOptions } from "../../../lib/options"
import { readTable } from "../../../lib/spreadsheet/read-table"
import type { ReceivedFile } from "../../../lib/uploads/receive-files"
import { takeTurns } from "../../../lib/uploads/take-turns"
import { GOODS_IMPORT_MODULE } from "../../../modules/goods-import"
import { chunks } from "../load-goods"
import { planRows } from "../plan-rows"

export type CheckFileInput = {
  producer_id: string
  account_id: string
  role: ProducerMemberRole
  file: ReceivedFile
}

/** Files in memory at the same time, each up to some 100 MB while it is unpacked. */
const inTurn = takeTurns(2)
const ROWS_AT_A_TIME = 500

/**
 * Reads a file, plans what it would do and keeps that; an earlier check of the same person that was never agreed to
 * goes. Staff may send counts of the shelves only. Answers the import's id.
 */
export const checkFileStep = createStep(
  "check-import-file",
  async (input: CheckFileInput, { container }) =>
    inTurn(async () => {
      const { producer_id, account_id, role, file } = input
      const { dataColumns } = marketplaceOptions(container)
      const read = readRows(await readTable(await readFile(file.path)), dataColumns)
      if (read.kind === "products" && role === "staff") {
        throw new MedusaError(
          MedusaError.Types.FORBIDDEN,
          "Staff may import the stock only: keep the columns SKU and stock.",
          "role_not_allowed",
        )
      }
      const planned = await planRows(container, producer_id, read)
      const summary = summaryOf(planned)
      const service = container.resolve(GOODS_IMPORT_MODULE)
      await service.deleteGoodsImports({ producer_id, account_id, status: "checked" })
      const { kind, language, columns, ignored } = read
      const { id } = await service.createGoodsImports({
        ...{ producer_id, account_id, kind, language, filename: file.filename },
        columns: columns as unknown as Record<string, unknown>,
        ignored_columns: ignored as unknown as Record<string, unknown>,
        summary,
        total: summary.create + summary.update,
      })
      for (const rows of chunks(planned, ROWS_AT_A_TIME)) {
        await service.createGoodsImportRows(
          rows.map(({ problems, ...row }) => ({
            ...row,
            problems: problems as unknown as Record<string, unknown>,
            import_id: id,
          })),
        )
      }
      return new StepResponse(id, id)
    }),
  async (id, { container }) => {
    if (id) {
      await container.resolve(GOODS_IMPORT_MODULE).deleteGoodsImports([id])
    }
  },
)
