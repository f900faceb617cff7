import pg from "pg"
import { Admin } from "./admin.ts"
import type { ProducerApi } from "./portal.ts"
import { stack } from "./stack.ts"

type Figure =
  | "opening_balance"
  | "sales"
  | "refunds"
  | "held_by_provider"
  | "commission"
  | "vat_on_commission"
  | "withheld_vat"
  | "withheld_pit"
  | "paid_out"
  | "settled"
  | "disputed"
  | "closing_balance"

export type Statement = {
  id: string
  period: string
  figures: Record<Figure, number> & { collected: Record<"cod" | "bank_transfer" | "card", number> }
}

/** What of a month that is over stands in a stall's books: account, kind and đồng. */
const BOOKED = [
  ["sale", "collected_cod", 1_250_000],
  ["sale", "sales", -1_250_000],
  ["commission", "balance", 62_500],
  ["commission", "house:commission", -62_500],
  ["commission", "balance", 5_000],
  ["commission", "house:vat_on_commission", -5_000],
] as const

/** Books a sale for cash in the month before `now`, closes that month, and answers the stall's statement of it. */
export async function statementOfLastMonth(
  producerId: string,
  api: ProducerApi,
  now: Date,
): Promise<Statement> {
  const period = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 15)).toISOString().slice(0, 7)
  await book(producerId, new Date(`${period}-15T05:00:00Z`))
  await (await Admin.signIn()).post("/admin/statements/run", { period })
  const { statements } = await api.get<{ statements: Statement[] }>("/producer/statements?limit=1")
  return statements[0] as Statement
}

/** Straight into the books, in which nothing can be moved: no test can wait for a month to end. */
async function book(producerId: string, at: Date): Promise<void> {
  if (!stack.database) {
    throw new Error("Only a market under test tells where its books are.")
  }
  const client = new pg.Client({ connectionString: stack.database })
  await client.connect()
  const name = crypto.randomUUID()
  const rows = BOOKED.map(([kind, account, amount]) => ({ kind, account, amount }))
  try {
    await client.query(
      `WITH booked AS (
         INSERT INTO ledger_transaction (id, source_type, source_id, kind, producer_id, occurred_at)
         SELECT 'ltx_' || kind || $1::text, 'capture', $1, kind, $2, $3::timestamptz FROM (VALUES ('sale'), ('commission')) AS of (kind)
       )
       INSERT INTO ledger_posting (id, transaction_id, account_code, producer_id, amount, raw_amount, booked_at)
       SELECT 'lpost_' || place || $1::text, 'ltx_' || kind || $1::text,
         CASE WHEN account LIKE 'house:%' THEN account ELSE 'producer:' || $2::text || ':' || account END,
         CASE WHEN account LIKE 'house:%' THEN NULL ELSE $2 END,
         amount, jsonb_build_object('value', amount::text, 'precision', 20), $3
       FROM ROWS FROM (json_to_recordset($4) AS (kind text, account text, amount int))
         WITH ORDINALITY AS posting (kind, account, amount, place)`,
      [name, producerId, at, JSON.stringify(rows)],
    )
  } finally {
    await client.end()
  }
}
