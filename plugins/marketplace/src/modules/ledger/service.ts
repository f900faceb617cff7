import type { Context } from "@medusajs/framework/types"
import {
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import { producerOf } from "../../lib/ledger/accounts"
import { balanceOf, type Posting } from "../../lib/ledger/postings"
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

type SqlContext = {
  transactionManager?: { execute(sql: string, parameters: unknown[]): Promise<{ id: string }[]> }
}

export class LedgerModuleService extends MedusaService({ LedgerAccount, LedgerTransaction, LedgerPosting }) {
  /**
   * Writes transactions with their postings and opens the accounts they name. One whose source and kind are written
   * already is passed over, so any of this may be repeated. Answers how many were new. Fails with `invalid_data` for
   * postings that are no whole đồng or do not add up to 0; the database checks the sum once more.
   */
  @InjectTransactionManager()
  async post(
    transactions: TransactionInput[],
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
      written += await this.postOne(transaction, context)
    }
    return written
  }

  private async openAccounts(codes: string[], { transactionManager }: SqlContext): Promise<void> {
    for (const code of codes) {
      await transactionManager?.execute(
        `INSERT INTO ledger_account (id, code, producer_id) VALUES (?, ?, ?)
         ON CONFLICT (code) WHERE deleted_at IS NULL DO NOTHING`,
        [`lacc_${code}`, code, producerOf(code)],
      )
    }
  }

  private async postOne(input: TransactionInput, context: Context & SqlContext): Promise<number> {
    const id = `ltx_${input.source_type}_${input.source_id}_${input.kind}`
    const rows = await context.transactionManager?.execute(
      `INSERT INTO ledger_transaction (id, source_type, source_id, kind, order_id, producer_id, occurred_at, memo)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (source_type, source_id, kind) WHERE deleted_at IS NULL DO NOTHING RETURNING id`,
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
        occurred_at: input.occurred_at,
        transaction_id: id,
      })),
      context,
    )
    return 1
  }
}
