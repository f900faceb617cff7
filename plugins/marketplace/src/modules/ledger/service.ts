import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import { producerAccounts, producerOf } from "../../lib/ledger/accounts"
import { balanceOf, type Posting } from "../../lib/ledger/postings"
import type { LedgerLine } from "../../lib/statement/settlements"
import { LedgerAccount } from "./models/ledger-account"
import { LedgerPosting } from "./models/ledger-posting"
import { LedgerTransaction } from "./models/ledger-transaction"

export type TransactionInput = {
  source_type: string
  source_id: string
  kind: string
  order_id?: string | null
  producer_id?: string | null
  occurred_at: Date
  memo?: string | null
  postings: Posting[]
}

export type ProducerSum = {
  producer_id: string
  source_type: string
  kind: string
  account_code: string
  amount: number
}

export type MonthSum = Omit<ProducerSum, "producer_id"> & { period: string }

type ReadContext = { manager?: { execute<T>(sql: string, parameters: unknown[]): Promise<T[]> } }
type SqlContext = {
  transactionManager?: { execute(sql: string, parameters: unknown[]): Promise<{ id: string }[]> }
}

/** Nothing is ever deleted here, but the indexes only serve who says so. */
const KEPT = "p.deleted_at IS NULL AND t.deleted_at IS NULL"

export class LedgerModuleService extends MedusaService({ LedgerAccount, LedgerTransaction, LedgerPosting }) {
  /**
   * Writes transactions with their postings and opens the accounts they name. One whose source and kind are written
   * already is passed over, so any of this may be repeated. They are booked at `bookedAt`, whenever they occurred: a
   * month that was closed stays as it was. Answers how many were new. Fails with `invalid_data` for
   * postings that are no whole đồng or do not add up to 0; the database checks the sum once more.
   */
  @InjectTransactionManager()
  async post(
    transactions: TransactionInput[],
    bookedAt: Date,
    @MedusaContext() context: Context & SqlContext = {},
  ): Promise<number> {
    for (const { postings, source_id } of transactions) {
      if (balanceOf(postings) !== 0 || !postings.every(({ amount }) => Number.isSafeInteger(amount))) {
        throw new MedusaError(
          MedusaError.Types.INVALID_DATA,
          `The postings of ${source_id} do not add up to 0 in whole đồng.`,
        )
      }
    }
    const codes = new Set(transactions.flatMap(({ postings }) => postings.map(({ account }) => account)))
    await this.openAccounts([...codes].toSorted(), context)
    let written = 0
    for (const transaction of transactions.filter(({ postings }) => postings.length > 0)) {
      written += await this.postOne(transaction, bookedAt, context)
    }
    return written
  }

  /** What was booked from one moment (inclusive) to another (exclusive) of all producers or one, đồng by account, source and kind. */
  @InjectManager()
  async sumByProducer(
    from: Date,
    to: Date,
    producerId: string | null = null,
    @MedusaContext() context: Context & ReadContext = {},
  ): Promise<ProducerSum[]> {
    const rows = await context.manager?.execute<ProducerSum>(
      `SELECT t.producer_id, t.source_type, t.kind, p.account_code, sum(p.amount) AS amount
       FROM ledger_posting p JOIN ledger_transaction t ON t.id = p.transaction_id
       WHERE ${KEPT} AND p.booked_at >= ? AND p.booked_at < ?
         AND t.producer_id ${producerId ? "= ?" : "IS NOT NULL"}
       GROUP BY t.producer_id, t.source_type, t.kind, p.account_code`,
      [from, to, ...(producerId ? [producerId] : [])],
    )
    return (rows ?? []).map((row) => ({ ...row, amount: Number(row.amount) }))
  }

  /** Sums by the month in Vietnam in which they were booked since a moment, of one producer or all together. */
  @InjectManager()
  async sumByMonth(
    producerId: string | null,
    from: Date,
    @MedusaContext() context: Context & ReadContext = {},
  ): Promise<MonthSum[]> {
    const rows = await context.manager?.execute<MonthSum>(
      `SELECT to_char(p.booked_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM') AS period,
         t.source_type, t.kind, p.account_code, sum(p.amount) AS amount
       FROM ledger_posting p JOIN ledger_transaction t ON t.id = p.transaction_id
       WHERE ${KEPT} AND p.booked_at >= ? ${producerId ? "AND t.producer_id = ?" : ""}
       GROUP BY 1, t.source_type, t.kind, p.account_code`,
      [from, ...(producerId ? [producerId] : [])],
    )
    return (rows ?? []).map((row) => ({ ...row, amount: Number(row.amount) }))
  }

  /**
   * What the house owes each producer at a moment, or by all that is booked (null), in đồng; negative where the producer
   * owes the house.
   */
  @InjectManager()
  async balancesAt(
    at: Date | null,
    producerId: string | null,
    @MedusaContext() context: Context & ReadContext = {},
  ): Promise<Map<string, number>> {
    const rows = await context.manager?.execute<{ producer_id: string; amount: unknown }>(
      `SELECT producer_id, -sum(amount) AS amount FROM ledger_posting
       WHERE account_code ${producerId ? "= ?" : "LIKE 'producer:%:balance'"}
         ${at ? "AND booked_at < ?" : ""} AND deleted_at IS NULL
       GROUP BY producer_id`,
      [...(producerId ? [producerAccounts(producerId).balance] : []), ...(at ? [at] : [])],
    )
    return new Map((rows ?? []).map(({ producer_id, amount }) => [producer_id, Number(amount)]))
  }

  /** The sources of the transactions of one kind that were booked from one moment (inclusive) to another (exclusive), of all producers or one. */
  @InjectManager()
  async sourcesBooked(
    kind: string,
    from: Date,
    to: Date,
    producerId: string | null = null,
    @MedusaContext() context: Context & ReadContext = {},
  ): Promise<string[]> {
    const rows = await context.manager?.execute<{ source_id: string }>(
      `SELECT DISTINCT t.source_id FROM ledger_posting p JOIN ledger_transaction t ON t.id = p.transaction_id
       WHERE ${KEPT} AND p.booked_at >= ? AND p.booked_at < ? AND t.kind = ?
       ${producerId ? "AND t.producer_id = ?" : ""}`,
      [from, to, kind, ...(producerId ? [producerId] : [])],
    )
    return (rows ?? []).map(({ source_id }) => source_id)
  }

  /** A producer's postings, on its own accounts and the house's, that were booked in a span of time. */
  @InjectManager()
  async linesBooked(
    producerId: string,
    from: Date,
    to: Date,
    @MedusaContext() context: Context & ReadContext = {},
  ): Promise<LedgerLine[]> {
    const rows = await context.manager?.execute<LedgerLine>(
      `SELECT t.order_id, t.source_type, t.source_id, t.kind, p.account_code, p.amount, p.booked_at
       FROM ledger_transaction t JOIN ledger_posting p ON p.transaction_id = t.id
       WHERE ${KEPT} AND t.producer_id = ? AND p.booked_at >= ? AND p.booked_at < ?`,
      [producerId, from, to],
    )
    return (rows ?? []).map((row) => ({
      ...row,
      amount: Number(row.amount),
      booked_at: new Date(row.booked_at).toISOString(),
    }))
  }

  /** Every account with what stands on it, đồng, a debit positive. */
  @InjectManager()
  async listBalances(
    producerId: string | null,
    @MedusaContext() context: Context & ReadContext = {},
  ): Promise<{ account_code: string; amount: number }[]> {
    const rows = await context.manager?.execute<{ account_code: string; amount: unknown }>(
      `SELECT account_code, sum(amount) AS amount FROM ledger_posting
       WHERE ${producerId ? "producer_id = ?" : "producer_id IS NULL"} AND deleted_at IS NULL
       GROUP BY account_code ORDER BY account_code`,
      producerId ? [producerId] : [],
    )
    return (rows ?? []).map(({ account_code, amount }) => ({ account_code, amount: Number(amount) }))
  }

  /** Two who open one at once may meet at its id as well as at its code, so no index is named. */
  private async openAccounts(codes: string[], { transactionManager }: SqlContext): Promise<void> {
    for (const code of codes) {
      await transactionManager?.execute(
        `INSERT INTO ledger_account (id, code, producer_id) VALUES (?, ?, ?)
         ON CONFLICT DO NOTHING`,
        [`lacc_${code}`, code, producerOf(code)],
      )
    }
  }

  private async postOne(
    input: TransactionInput,
    bookedAt: Date,
    context: Context & SqlContext,
  ): Promise<number> {
    const id = `ltx_${input.source_type}_${input.source_id}_${input.kind}`
    const rows = await context.transactionManager?.execute(
      `INSERT INTO ledger_transaction (id, source_type, source_id, kind, order_id, producer_id, occurred_at, memo)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT DO NOTHING RETURNING id`,
      [
        id,
        input.source_type,
        input.source_id,
        input.kind,
        input.order_id ?? null,
        input.producer_id ?? null,
        input.occurred_at,
        input.memo ?? null,
      ],
    )
    if (!rows || rows.length === 0) {
      return 0
    }
    await this.createLedgerPostings(
      input.postings.map(({ account, amount }) => ({
        account_code: account,
        producer_id: producerOf(account),
        amount,
        booked_at: bookedAt,
        transaction_id: id,
      })),
      context,
    )
    return 1
  }
}
