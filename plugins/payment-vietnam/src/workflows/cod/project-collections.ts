import { orderFactsOf } from "@cho-lang/marketplace/lib/order-facts"
import { orderStateOf } from "@cho-lang/marketplace/lib/order-state"
import { carriersOf, parcelAmounts } from "@cho-lang/marketplace/lib/parcel-amounts"
import { ORDER_GROUP_MODULE } from "@cho-lang/marketplace/modules/order-group"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { linesOf, parcelsOf } from "../../lib/cod/cod-order"
import { captureCollected, codPayments } from "./cod-payments"
import { linesGiven, loadCodOrder } from "./load-cod-order"
import { waiveShipping } from "./waive-shipping"
import { writeCollections } from "./write-collections"

const WAIT_SECONDS = 20

/**
 * Brings what carriers are to collect for an order up to what has happened to its parcels, and captures what was
 * collected. May be told any number of times and at once; an order that is not paid at the door is passed over.
 */
export function projectCollections(container: MedusaContainer, orderId: string): Promise<void> {
  return container
    .resolve(Modules.LOCKING)
    .execute(`cod:${orderId}`, () => project(container, orderId), { timeout: WAIT_SECONDS })
}

async function project(container: MedusaContainer, orderId: string): Promise<void> {
  const [own] = await container
    .resolve(ORDER_GROUP_MODULE)
    .listProducerOrders({ order_id: orderId }, { take: 1 })
  const payments = own ? await codPayments(container, own.payment_collection_id) : []
  const [payment] = payments
  if (!own || !payment) {
    return
  }
  const order = await loadCodOrder(container, orderId)
  const parcels = parcelsOf(order)
  const lines = linesOf(order, await linesGiven(container, orderId))
  const shipping = Number(payment.amount) - lines.reduce((sum, { total }) => sum + total, 0)
  const amounts = parcelAmounts(shipping, lines, parcels)
  await writeCollections(
    container,
    own,
    parcels.filter(({ shipped }) => shipped),
    amounts,
  )
  const arrived = parcels.filter(({ delivered, refused }) => delivered && !refused)
  const collected = arrived.reduce((sum, { id }) => sum + (amounts.get(id) ?? 0), 0)
  await captureCollected(container, payments, collected)
  const isCarried = carriersOf(parcels).some(({ refused }) => !refused)
  if (!isCarried && orderStateOf(orderFactsOf(order, true)) === "delivered") {
    await waiveShipping(container, orderId, shipping)
  }
}
