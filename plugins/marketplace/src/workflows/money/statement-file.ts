import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { marketplaceOptions } from "../../lib/options"
import { statementPaper } from "../../lib/papers/statement"
import type { StatementFigures } from "../../lib/statement/statement"
import { STATEMENT_MODULE } from "../../modules/statement"

type Owner = { id: string; handle: string; name: string; tax_code: string | null }

/** One of a producer's statements as a file; `not_found` for another's. */
export async function statementFile(
  container: MedusaContainer,
  id: string,
  producer: Owner,
): Promise<{ filename: string; pdf: Buffer }> {
  const [statement] = await container
    .resolve(STATEMENT_MODULE)
    .listStatements({ id, producer_id: producer.id }, { take: 1 })
  if (!statement) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "This statement was not found.")
  }
  const pdf = await statementPaper({
    producer,
    period: statement.period,
    figures: statement.figures as unknown as StatementFigures,
    issued_at: statement.issued_at,
    is_demo: marketplaceOptions(container).market.isDemo,
  })
  return { filename: `sao-ke-${producer.handle}-${statement.period}.pdf`, pdf }
}
