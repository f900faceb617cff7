import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LOW_STOCK } from "../../../lib/inventory/stock-query"
import { STOCK_WATCH_MODULE } from "../../../modules/stock-watch"
import { readStock } from "../read-stock"

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
    const isLow = ({ available_quantity }: (typeof rows)[number]) => available_quantity <= LOW_STOCK
    const watch = container.resolve(STOCK_WATCH_MODULE)
    await watch.forget(rows.filter((row) => !isLow(row)).map(({ variant_id }) => variant_id))
    return new StepResponse(await watch.notice(rows.filter(isLow)))
  },
)
