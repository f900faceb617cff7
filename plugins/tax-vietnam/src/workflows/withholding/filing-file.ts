import type { SentFile } from "@cho-lang/marketplace/lib/sent-file"
import { CONTENT_TYPES, writeTable } from "@cho-lang/marketplace/lib/spreadsheet/write-table"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { filingTable } from "../../lib/filing/filing-table"
import { retrieveFiling } from "./retrieve-filing"

/** A month's filing as CSV; `conflict` while its lines do not tie to the ledger, for then it must not be handed in. */
export async function filingFile(container: MedusaContainer, month: string): Promise<SentFile> {
  const { rows, total, ties } = await retrieveFiling(container, month)
  if (!ties) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      "What was withheld does not tie to the ledger: it must be looked into first.",
    )
  }
  return {
    filename: `to-khai-khau-tru-${month}.csv`,
    content_type: CONTENT_TYPES.csv,
    bytes: await writeTable(filingTable(rows, total), "csv"),
  }
}
