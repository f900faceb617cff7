import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { monthBounds } from "../../lib/statement/period"
import { settlementsOf } from "../../lib/statement/settlements"
import type { NumberedSettlement } from "../../lib/statement/statement-table"
import { LEDGER_MODULE } from "../../modules/ledger"
import { ORDER_GROUP_MODULE } from "../../modules/order-group"

/** How a producer's orders were settled in a month, the latest first; `invalid_data` for what names no month. */
export async function listSettlements(
  container: MedusaContainer,
  producerId: string,
  period: string,
): Promise<NumberedSettlement[]> {
  const bounds = monthBounds(period)
  if (!bounds) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `"${period}" is no month: write it as 2026-11.`,
      "not_a_month",
    )
  }
  const lines = await container.resolve(LEDGER_MODULE).linesBooked(producerId, bounds.from, bounds.to)
  const settlements = settlementsOf(lines)
  const orderIds = new Set(settlements.flatMap(({ order_id }) => order_id ?? []))
  const orders = await container
    .resolve(ORDER_GROUP_MODULE)
    .listProducerOrders({ order_id: [...orderIds] }, { select: ["order_id", "display_id"], take: null })
  const numbers = new Map(orders.map(({ order_id, display_id }) => [order_id, display_id]))
  return settlements.map((settlement) => ({
    ...settlement,
    display_id: numbers.get(settlement.order_id ?? "") ?? null,
  }))
}
