import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { planStock, type StockEntry } from "../../../lib/inventory/stock"
import { readStock } from "../read-stock"

type Input = { producer_id: string; items: StockEntry[] }

/** What is to be written for the counted quantities, as the stock is at this moment; see `planStock` for refusals. */
export const planStockStep = createStep(
  "plan-stock",
  async ({ producer_id, items }: Input, { container }) => {
    const rows = await readStock(container, {
      producer_id,
      variant_ids: items.map(({ variant_id }) => variant_id),
    })
    return new StepResponse(planStock(items, rows))
  },
)
