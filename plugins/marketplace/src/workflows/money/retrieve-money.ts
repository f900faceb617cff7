import type { MedusaContainer } from "@medusajs/framework/types"
import { monthBounds, monthsBefore, periodOf } from "../../lib/statement/period"
import { type StatementFigures, statementOf } from "../../lib/statement/statement"
import { LEDGER_MODULE } from "../../modules/ledger"
import type { MonthSum } from "../../modules/ledger/service"

const MONTHS_BACK = 11

type Month = Pick<
  StatementFigures,
  "sales" | "refunds" | "collected" | "commission" | "withheld_vat" | "withheld_pit"
> & { period: string }

export type ProducerMoney = {
  /** Đồng; positive where the house owes the producer. */
  balance: number
  period: string
  figures: StatementFigures
  /** The months with movement of the last twelve, the oldest first, the running one with them: for charts. */
  months: Month[]
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
  const { from: earliest } = monthBounds(monthsBefore(period, MONTHS_BACK)) ?? { from }
  const [sums, opening, byMonth] = await Promise.all([
    ledger.sumByProducer(from, to, producerId),
    ledger.balancesAt(from, producerId),
    ledger.sumByMonth(producerId, earliest),
  ])
  const figures = statementOf(opening.get(producerId) ?? 0, sums)
  return { balance: figures.closing_balance, period, figures, months: monthsOf(byMonth) }
}

/** How the whole market's money went in the months with movement of the last twelve, the oldest first. */
export async function retrieveMarketMonths(container: MedusaContainer, now: Date): Promise<Month[]> {
  const earliest = monthBounds(monthsBefore(periodOf(now), MONTHS_BACK))?.from ?? now
  return monthsOf(await container.resolve(LEDGER_MODULE).sumByMonth(null, earliest))
}

function monthsOf(sums: MonthSum[]): Month[] {
  const periods = [...new Set(sums.map(({ period }) => period))].toSorted()
  return periods.map((period) => {
    const figures = statementOf(
      0,
      sums.filter((sum) => sum.period === period),
    )
    const { sales, refunds, collected, commission, withheld_vat, withheld_pit } = figures
    return { period, sales, refunds, collected, commission, withheld_vat, withheld_pit }
  })
}
