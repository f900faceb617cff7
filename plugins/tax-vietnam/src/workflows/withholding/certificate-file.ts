import { marketplaceOptions } from "@cho-lang/marketplace/lib/options"
import type { SentFile } from "@cho-lang/marketplace/lib/sent-file"
import { monthBounds, periodOf } from "@cho-lang/marketplace/lib/statement/period"
import { PRODUCER_MODULE } from "@cho-lang/marketplace/modules/producer"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { certificateOf, monthsOf, type WithheldMonth } from "../../lib/certificate/certificate"
import { certificatePaper } from "../../lib/certificate/certificate-paper"
import { retrieveFiling } from "./retrieve-filing"

/**
 * A producer's certificate of the tax withheld in a year, as a PDF; while the year runs, of the year so far. Errors:
 * `invalid_data` for what is no year or one to come, `not_found` for no such producer or where nothing was withheld,
 * `conflict` when the lines do not tie to the ledger.
 */
export async function certificateFile(
  container: MedusaContainer,
  producerId: string,
  year: string,
  now: Date,
): Promise<SentFile> {
  const producer = await container.resolve(PRODUCER_MODULE).retrieveProducer(producerId)
  const withheld = await withheldMonths(container, producerId, begunMonths(year, now))
  const certificate = certificateOf(withheld)
  if (certificate.months.length === 0) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Nothing was withheld of this producer in ${year}.`,
      "nothing_withheld",
    )
  }
  const { market } = marketplaceOptions(container)
  const bytes = await certificatePaper({
    producer: { ...producer, address: producer.street ?? "" },
    market,
    year,
    certificate,
    issued_at: now,
    until: periodOf(now).startsWith(year) ? now : null,
    is_demo: market.isDemo,
  })
  return {
    filename: `khau-tru-thue-${producer.handle}-${year}.pdf`,
    content_type: "application/pdf",
    bytes,
  }
}

function begunMonths(year: string, now: Date): string[] {
  const months = monthsOf(year).filter((month) => (monthBounds(month)?.from ?? now) < now)
  if (months.length === 0) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `"${year}" is no year that has begun: write it as 2026.`,
      "not_a_year",
    )
  }
  return months
}

async function withheldMonths(
  container: MedusaContainer,
  producerId: string,
  months: string[],
): Promise<WithheldMonth[]> {
  const filings = await Promise.all(months.map((month) => retrieveFiling(container, month, producerId)))
  if (filings.some(({ ties }) => !ties)) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      "What was withheld does not tie to the ledger: it must be looked into first.",
    )
  }
  return filings.map(({ month, total }) => ({ month, ...total }))
}
