import { PRODUCER_MODULE } from "@cho-lang/marketplace/modules/producer"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  type IncomeKind,
  isWithheld,
  type Movement,
  type Withheld,
  withholdingLines,
} from "../../lib/withholding/withholding"
import { WITHHOLDING_MODULE } from "../../modules/withholding"

/** What a household's sale counts as until the tax office or an operator says otherwise: it sells goods on. */
const DEFAULT_INCOME: IncomeKind = "distribution"

type Input = { order_id: string; producer_id: string; movements: Movement[] }

/**
 * Tax to withhold of an order's payments and refunds, `{[source_id]: {vat, pit}}` in đồng, each written down once: asked
 * again, the first answer stands. Nothing is withheld of companies and co-operatives, but what was withheld before is
 * given back with a refund.
 */
export async function withholdMovements(
  container: MedusaContainer,
  { order_id, producer_id, movements }: Input,
): Promise<Withheld> {
  const service = container.resolve(WITHHOLDING_MODULE)
  const known = await writtenLines(container, order_id)
  const rates = await service.listWithholdingRates({}, { take: null })
  const kind = await incomeKindOf(container, producer_id)
  const missing = withholdingLines(movements, rates, kind, known)
  try {
    await service.createWithholdingLines(
      missing.map((line) => ({ ...line, occurred_at: new Date(line.occurred_at), order_id, producer_id })),
    )
  } catch (error) {
    // Another process told the same payment a moment earlier.
    const written = await writtenLines(container, order_id)
    if (missing.every(({ source_id }) => source_id in written)) {
      return written
    }
    throw error
  }
  return {
    ...Object.fromEntries(missing.map(({ source_id, vat, pit }) => [source_id, { vat, pit }])),
    ...known,
  }
}

/** What a producer's income counts as now; null where nothing is withheld of it. */
async function incomeKindOf(container: MedusaContainer, producer_id: string): Promise<IncomeKind | null> {
  const { type } = await container
    .resolve(PRODUCER_MODULE)
    .retrieveProducer(producer_id, { select: ["type"] })
  if (!isWithheld(type)) {
    return null
  }
  const [income] = await container
    .resolve(WITHHOLDING_MODULE)
    .listProducerIncomes({ producer_id }, { take: 1 })
  return income?.income_kind ?? DEFAULT_INCOME
}

async function writtenLines(container: MedusaContainer, order_id: string): Promise<Withheld> {
  const lines = await container.resolve(WITHHOLDING_MODULE).listWithholdingLines({ order_id }, { take: null })
  return Object.fromEntries(
    lines.map(({ source_id, vat, pit }) => [source_id, { vat: Number(vat), pit: Number(pit) }]),
  )
}
