import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { StockRow } from "../../../lib/inventory/stock"
import { LOW_STOCK } from "../../../lib/inventory/stock-query"
import { STOCK_WATCH_MODULE } from "../../../modules/stock-watch"
import { readStock } from "../read-stock"

const isLow = ({ available_quantity }: StockRow): boolean => available_quantity <= LOW_STOCK

/** Which goods on these levels have become few since the last look, and remembers them until there are more. */
export const noticeLowStockStep = createStep(
  "notice-low-stock",
  async (levelIds: string[], { container }) => {
    const levels = await container
      .resolve(Modules.INVENTORY)
      .listInventoryLevels({ id: levelIds }, { select: ["id", "inventory_item_id"], take: levelIds.length })
    const rows = await readStock(container, {
      inventory_item_ids: levels.map(({ inventory_item_id }) => inventory_item_id),
    })
    await forgetPlenty(
      container,
      rows.filter((row) => !isLow(row)),
    )
    return new StepResponse(await container.resolve(STOCK_WATCH_MODULE).notice(rows.filter(isLow)))
  },
)

/**
 * Forgets what is no longer few. The stock is read after what is known, so that what somebody else notices meanwhile
 * stays noticed and is not told again.
 */
async function forgetPlenty(container: MedusaContainer, rows: StockRow[]): Promise<void> {
  const watch = container.resolve(STOCK_WATCH_MODULE)
  const known = await watch.listLowStocks(
    { variant_id: rows.map(({ variant_id }) => variant_id) },
    { take: null },
  )
  if (known.length === 0) {
    return
  }
  const now = await readStock(container, { variant_ids: known.map(({ variant_id }) => variant_id) })
  const plenty = new Set(now.filter((row) => !isLow(row)).map(({ variant_id }) => variant_id))
  await watch.deleteLowStocks(known.filter(({ variant_id }) => plenty.has(variant_id)).map(({ id }) => id))
}
