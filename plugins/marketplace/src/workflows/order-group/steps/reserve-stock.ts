import type { IInventoryService, MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PlannedOrder, PlannedReservation } from "../../../lib/plan-orders"
import { shortages } from "../../../lib/stock"

/** Seconds a shopper waits behind others who buy the same goods before being told to try again. */
const WAIT_SECONDS = 15

/** Refuses early, before any order is written, what is plainly sold out. */
export const checkStockStep = createStep("check-stock", async (orders: PlannedOrder[], { container }) => {
  await assertInStock(container.resolve(Modules.INVENTORY), reservationsOf(orders))
  return new StepResponse(null)
})

/**
 * Reserves all goods of all orders at their producers' own locations, under the locks that Medusa's own flows take.
 * Demand is summed over lines that share an inventory item. The compensation goes by the
 * reservations' own ids, since another attempt may by then have taken away the orders they belong to.
 */
export const reserveStockStep = createStep(
  "reserve-stock",
  async (orders: PlannedOrder[], { container }) => {
    const reservations = reservationsOf(orders)
    const ids = reservations.length > 0 ? await reserve(container, reservations) : []
    return new StepResponse(ids, {
      ids,
      inventory_item_ids: inventoryItemsOf(reservations),
    })
  },
  async (undo, { container }) => {
    if (undo && undo.ids.length > 0) {
      await container
        .resolve(Modules.LOCKING)
        .execute(
          undo.inventory_item_ids,
          () => container.resolve(Modules.INVENTORY).deleteReservationItems(undo.ids),
          { timeout: WAIT_SECONDS },
        )
    }
  },
)

async function reserve(container: MedusaContainer, reservations: PlannedReservation[]): Promise<string[]> {
  const inventory = container.resolve(Modules.INVENTORY)
  const created = await container.resolve(Modules.LOCKING).execute(
    inventoryItemsOf(reservations),
    async () => {
      await assertInStock(inventory, reservations)
      return inventory.createReservationItems(reservations.map(({ title: _, ...reservation }) => reservation))
    },
    { timeout: WAIT_SECONDS },
  )
  return created.map(({ id }) => id)
}

const inventoryItemsOf = (reservations: PlannedReservation[]) => [
  ...new Set(reservations.map(({ inventory_item_id }) => inventory_item_id)),
]

const reservationsOf = (orders: PlannedOrder[]) => orders.flatMap(({ reservations }) => reservations)

async function assertInStock(
  inventory: IInventoryService,
  reservations: PlannedReservation[],
): Promise<void> {
  const levels = await inventory.listInventoryLevels(
    { inventory_item_id: reservations.map(({ inventory_item_id }) => inventory_item_id) },
    { take: null },
  )
  const short = shortages(
    reservations,
    levels.map(({ inventory_item_id, location_id, available_quantity }) => ({
      inventory_item_id,
      location_id,
      available_quantity: Number(available_quantity),
    })),
  )
  if (short.length > 0) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `There is not enough left of ${short.map((title) => `"${title}"`).join(", ")}.`,
      MedusaError.Codes.INSUFFICIENT_INVENTORY,
    )
  }
}
