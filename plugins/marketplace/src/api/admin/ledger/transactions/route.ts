import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { LEDGER_MODULE } from "../../../../modules/ledger"
import { nameProducers } from "../../../../workflows/producer/name-producers"
import type { AdminListLedgerTransactionsParams } from "../validators"

/**
 * `GET /admin/ledger/transactions`: what happened to money, the latest first, each with its postings in đồng,
 * `{transactions: [{id, source_type, source_id, kind, order_id, producer_id, producer: {id, handle, name} | null,
 * occurred_at, memo, postings}], count, limit, offset}`.
 */
export async function GET(
  req: MedusaRequest<unknown, AdminListLedgerTransactionsParams>,
  res: MedusaResponse,
) {
  const { limit, offset, ...filters } = req.validatedQuery as AdminListLedgerTransactionsParams
  const [rows, count] = await req.scope.resolve(LEDGER_MODULE).listAndCountLedgerTransactions(filters, {
    take: limit,
    skip: offset,
    relations: ["postings"],
    order: { occurred_at: "DESC", id: "ASC" },
  })
  const transactions = rows.map(
    ({ id, source_type, source_id, kind, order_id, producer_id, occurred_at, memo, postings }) => ({
      id,
      source_type,
      source_id,
      kind,
      order_id,
      producer_id,
      occurred_at,
      memo,
      postings: postings.map(({ account_code, amount }) => ({ account_code, amount: Number(amount) })),
    }),
  )
  res.json({ transactions: await nameProducers(req.scope, transactions), count, limit, offset })
}
