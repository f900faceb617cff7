import type { MedusaContainer } from "@medusajs/framework/types"
import { monthBounds, periodOf } from "../../lib/statement/period"
import { LISTING_MODULE } from "../../modules/listing"
import { ORDER_GROUP_MODULE } from "../../modules/order-group"
import { countStock } from "../inventory/read-stock"

/** The figures of a stall's first page; sales are those of the month that it is now in Vietnam. */
export async function retrieveDashboard(container: MedusaContainer, producerId: string, now: Date) {
  const monthStart = monthBounds(periodOf(now))?.from ?? now
  const [figures, low_stock, [, listings_in_review]] = await Promise.all([
    container.resolve(ORDER_GROUP_MODULE).figuresOf(producerId, monthStart),
    countStock(container, { producer_id: producerId, low_stock: true }),
    container
      .resolve(LISTING_MODULE)
      .listAndCountListings(
        { producer_id: producerId, status: "in_review" },
        { select: ["id"], take: 1, order: { id: "ASC" } },
      ),
  ])
  return { ...figures, low_stock, listings_in_review }
}
