import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { STATEMENT_MODULE } from "../../../modules/statement"
import { nameProducers } from "../../../workflows/producer/name-producers"
import type { AdminListStatementsParams } from "./validators"

/**
 * `GET /admin/statements` `period?, producer_id?`: `{statements: [{id, producer_id, producer: {id, handle, name}, period,
 * figures, closing_balance, issued_at}], count, limit, offset}`; đồng.
 */
export async function GET(req: MedusaRequest<unknown, AdminListStatementsParams>, res: MedusaResponse) {
  const { limit, offset, ...filters } = req.validatedQuery as AdminListStatementsParams
  const [statements, count] = await req.scope.resolve(STATEMENT_MODULE).listAndCountStatements(filters, {
    select: ["id", "producer_id", "period", "figures", "closing_balance", "issued_at"],
    take: limit,
    skip: offset,
    order: { period: "DESC", producer_id: "ASC" },
  })
  res.json({ statements: await nameProducers(req.scope, statements), count, limit, offset })
}
