import type { MedusaContainer } from "@medusajs/framework/types"
import { monthBounds, periodOf } from "../../lib/statement/period"
import { type StatementFigures, statementOf } from "../../lib/statement/statement"
import { LEDGER_MODULE } from "../../modules/ledger"
import { STATEMENT_MODULE } from "../../modules/statement"

const MONTHS_BACK = 12

export type ProducerMoney = {
  /** Đồng; positive where the house owes the producer. */
  balance: number
  period: string
  figures: StatementFigures
  /** Closed months, the oldest first, for a chart. */
  months: { period: string; sales: number; refunds: number }[]
}

/** How a producer's money stands at this moment: the running month so far, the balance, and the months before. */
export async function retrieveMoney(
  container: MedusaContainer,
  producerId: string,
  now: Date,
): Promise<ProducerMoney> {
  const ledger = container.resolve(LEDGER_MODULE)
  const period = periodOf(now)
  const { from, to } = monthBounds(period) ?? { from: now, to: now }
  const [sums, opening, statements] = await Promise.all([
    ledger.sumByProducer(from, to, producerId),
    ledger.balancesAt(from, producerId),
    container
      .resolve(STATEMENT_MODULE)
      .listStatements({ producer_id: producerId }, { take: MONTHS_BACK, order: { period: "DESC" } }),
  ])
  const figures = statementOf(opening.get(producerId) ?? 0, sums)
  const months = statements.toReversed().map((statement) => {
    const { sales, refunds } = statement.figures as unknown as StatementFigures
    return { period: statement.period, sales, refunds }
  })
  return { balance: figures.closing_balance, period, figures, months }
}
