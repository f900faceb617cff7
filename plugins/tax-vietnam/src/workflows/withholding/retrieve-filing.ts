import { HOUSE } from "@cho-lang/marketplace/lib/ledger/accounts"
import { monthBounds } from "@cho-lang/marketplace/lib/statement/period"
import { LEDGER_MODULE } from "@cho-lang/marketplace/modules/ledger"
import { PRODUCER_MODULE } from "@cho-lang/marketplace/modules/producer"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { filingOf } from "../../lib/filing/filing"
import { WITHHOLDING_MODULE } from "../../modules/withholding"

/**
 * What a month's withheld tax comes to, of all producers or one, as it was booked in the ledger in that month. Answers
 * `{month, rows, total, ties}` in đồng; `invalid_data` for what names no month.
 */
export async function retrieveFiling(
  container: MedusaContainer,
  month: string,
  producerId: string | null = null,
) {
  const bounds = monthBounds(month)
  if (!bounds) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `"${month}" is no month: write it as 2026-11.`,
      "not_a_month",
    )
  }
  const ledger = container.resolve(LEDGER_MODULE)
  const [sums, sourceIds] = await Promise.all([
    ledger.sumByProducer(bounds.from, bounds.to, producerId),
    ledger.sourcesBooked("withholding", bounds.from, bounds.to, producerId),
  ])
  const lines = await container
    .resolve(WITHHOLDING_MODULE)
    .listWithholdingLines({ source_id: sourceIds }, { take: null })
  const producers = await container
    .resolve(PRODUCER_MODULE)
    .listProducers(
      { id: [...new Set(lines.map(({ producer_id }) => producer_id))] },
      { select: ["id", "name", "tax_code"], take: null },
    )
  const booked = (account: string) =>
    0 -
    sums.filter(({ account_code }) => account_code === account).reduce((sum, { amount }) => sum + amount, 0)
  const filing = filingOf(
    lines.map(({ producer_id, base, vat, pit }) => ({
      producer_id,
      base: Number(base),
      vat: Number(vat),
      pit: Number(pit),
    })),
    producers,
    { vat: booked(HOUSE.withheldVat), pit: booked(HOUSE.withheldPit) },
  )
  return { month, ...filing }
}
