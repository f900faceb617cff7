import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { marketplaceOptions } from "../../lib/options"
import { statementPaper } from "../../lib/papers/statement"
import type { SentFile } from "../../lib/sent-file"
import { CONTENT_TYPES, writeTable } from "../../lib/spreadsheet/write-table"
import type { StatementFigures } from "../../lib/statement/statement"
import { statementTable } from "../../lib/statement/statement-table"
import { PRODUCER_MODULE } from "../../modules/producer"
import { STATEMENT_MODULE } from "../../modules/statement"
import { listSettlements } from "./list-settlements"

/** Whose statement it must be; operators read everybody's. */
type Which = { id: string; producer_id?: string }

/** A statement that was issued; `not_found` for another producer's. */
export async function retrieveStatement(container: MedusaContainer, { id, producer_id }: Which) {
  const [statement] = await container
    .resolve(STATEMENT_MODULE)
    .listStatements({ id, ...(producer_id ? { producer_id } : {}) }, { take: 1 })
  if (!statement) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "This statement was not found.")
  }
  const { period, issued_at, closing_balance } = statement
  const figures = statement.figures as unknown as StatementFigures
  return {
    id,
    producer_id: statement.producer_id,
    period,
    figures,
    closing_balance: Number(closing_balance),
    issued_at,
  }
}

/** A statement as a file: the month on a page to keep (`pdf`), or every payment of it in a spreadsheet (`csv`). */
export async function statementFile(
  container: MedusaContainer,
  which: Which,
  format: "pdf" | "csv",
): Promise<SentFile> {
  const { producer_id, period, figures, issued_at } = await retrieveStatement(container, which)
  const producer = await container.resolve(PRODUCER_MODULE).retrieveProducer(producer_id)
  const filename = `sao-ke-${producer.handle}-${period}.${format}`
  if (format === "csv") {
    const table = statementTable(figures, await listSettlements(container, producer_id, period))
    return { filename, content_type: CONTENT_TYPES.csv, bytes: await writeTable(table, "csv") }
  }
  const is_demo = marketplaceOptions(container).market.isDemo
  const bytes = await statementPaper({ producer, period, figures, issued_at, is_demo })
  return { filename, content_type: "application/pdf", bytes }
}
