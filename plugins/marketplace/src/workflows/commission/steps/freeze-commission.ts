import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { commissionOf } from "../../../lib/commission/commission-rule"
import { COMMISSION_MODULE } from "../../../modules/commission"
import { soldLines } from "../sold-lines"
import { toRule } from "../to-rule"

type Input = { order_id: string; producer_id: string }
type Frozen = { amount: number; vat_amount: number }

/**
 * What an order pays by the rules of the moment it was placed. Worked out once and kept: asked again, or twice at once,
 * the first answer stands, whatever became of the rules. Rules are never changed behind their beginning, so it does not
 * matter when this runs.
 */
export const freezeCommissionStep = createStep("freeze-commission", async (input: Input, { container }) => {
  return new StepResponse((await findFrozen(container, input.order_id)) ?? (await freeze(container, input)))
})

async function freeze(container: MedusaContainer, { order_id, producer_id }: Input): Promise<Frozen> {
  const service = container.resolve(COMMISSION_MODULE)
  const { placedAt, lines } = await soldLines(container, order_id)
  const rules = await service.listRulesAt(producer_id, placedAt)
  const commission = commissionOf(rules.map(toRule), producer_id, lines, placedAt)
  try {
    await service.createOrderCommissions({
      ...commission,
      parts: commission.parts as never,
      order_id,
      producer_id,
      placed_at: placedAt,
    })
    return commission
  } catch (error) {
    const frozen = await findFrozen(container, order_id)
    if (!frozen) {
      throw error
    }
    return frozen
  }
}

async function findFrozen(container: MedusaContainer, order_id: string): Promise<Frozen | null> {
  const [row] = await container.resolve(COMMISSION_MODULE).listOrderCommissions({ order_id }, { take: 1 })
  return row ? { amount: Number(row.amount), vat_amount: Number(row.vat_amount) } : null
}
