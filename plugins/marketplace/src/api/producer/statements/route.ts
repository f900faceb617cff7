import type { MedusaResponse } from "@medusajs/framework/http"
import { STATEMENT_MODULE } from "../../../modules/statement"
import { orderBy } from "../../page"
import type { ProducerRequest } from "../producer-request"
import type { ProducerListStatementsParams } from "./validators"

/** `GET /producer/statements` (`order`): the stall's own months, the latest first unless told otherwise, `{statements: [{id, period, figures, closing_balance, issued_at}], count, limit, offset}`; đồng. */
export async function GET(req: ProducerRequest<unknown, ProducerListStatementsParams>, res: MedusaResponse) {
  const { limit, offset, order } = req.validatedQuery as ProducerListStatementsParams
  const [rows, count] = await req.scope
    .resolve(STATEMENT_MODULE)
    .listAndCountStatements(
      { producer_id: req.producer_context.producer.id },
      { take: limit, skip: offset, order: orderBy(order) },
    )
  const statements = rows.map(({ id, period, figures, closing_balance, issued_at }) => ({
    id,
    period,
    figures,
    closing_balance: Number(closing_balance),
    issued_at,
  }))
  res.json({ statements, count, limit, offset })
}
