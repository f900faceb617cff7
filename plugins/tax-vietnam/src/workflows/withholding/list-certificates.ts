import { HOUSE } from "@cho-lang/marketplace/lib/ledger/accounts"
import { monthBounds, nextPeriod, periodOf } from "@cho-lang/marketplace/lib/statement/period"
import { LEDGER_MODULE } from "@cho-lang/marketplace/modules/ledger"
import type { MedusaContainer } from "@medusajs/framework/types"
import { WITHHOLDING_MODULE } from "../../modules/withholding"

export type CertifiedYear = { year: string; vat: number; pit: number }

/** The years in which something was withheld of a producer, the latest first, with what it came to in đồng. */
export async function listCertificates(
  container: MedusaContainer,
  producerId: string,
  now: Date,
): Promise<CertifiedYear[]> {
  const [first] = await container
    .resolve(WITHHOLDING_MODULE)
    .listWithholdingLines({ producer_id: producerId }, { take: 1, order: { occurred_at: "ASC" } })
  if (!first) {
    return []
  }
  const earliest = Number(periodOf(new Date(first.occurred_at)).slice(0, 4))
  const latest = Number(periodOf(now).slice(0, 4))
  const years = Array.from({ length: latest - earliest + 1 }, (_, index) => String(latest - index))
  const certified = await Promise.all(years.map((year) => certifiedYear(container, producerId, year)))
  return certified.filter(({ vat, pit }) => vat !== 0 || pit !== 0)
}

async function certifiedYear(
  container: MedusaContainer,
  producerId: string,
  year: string,
): Promise<CertifiedYear> {
  const from = monthBounds(`${year}-01`)?.from ?? new Date(0)
  const to = monthBounds(nextPeriod(`${year}-12`))?.from ?? new Date(0)
  const sums = await container.resolve(LEDGER_MODULE).sumByProducer(from, to, producerId)
  const booked = (account: string) =>
    0 -
    sums.filter(({ account_code }) => account_code === account).reduce((sum, { amount }) => sum + amount, 0)
  return { year, vat: booked(HOUSE.withheldVat), pit: booked(HOUSE.withheldPit) }
}
