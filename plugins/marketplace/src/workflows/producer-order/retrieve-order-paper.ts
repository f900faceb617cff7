import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { ProducerOrderView } from "../../lib/order-detail"
import type { OrderPaper, PaperParcel, Party } from "../../lib/papers/order-paper"
import { WHOLE_LINE_FIELDS, type WholeLine, wholeLineTotal } from "../../lib/whole-line-total"
import type { Producer } from "../../modules/producer/models/producer"
import { retrieveProducerOrder } from "./retrieve-producer-order"

type ProducerRow = InferTypeOf<typeof Producer>

/**
 * What the papers of one order of this producer say, and the parcel they are for: the named one, or the last that was
 * packed, or none yet. Fails with `not_found` for a foreign order or parcel, `not_allowed` for a cancelled order.
 */
export async function retrieveOrderPaper(
  container: MedusaContainer,
  producer: ProducerRow,
  orderId: string,
  fulfillmentId?: string,
): Promise<{ order: OrderPaper; parcel: PaperParcel | null }> {
  const order = await retrieveProducerOrder(container, producer.id, orderId)
  if (order.state === "cancelled") {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "This order has been cancelled.", "wrong_state")
  }
  const parcels = order.fulfillments
  const parcel = fulfillmentId ? parcels.find(({ id }) => id === fulfillmentId) : (parcels.at(-1) ?? null)
  if (parcel === undefined) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "This order has no such parcel.")
  }
  const sender = await senderOf(container, producer)
  const whole = await wholeTotals(container, orderId)
  const items = order.items.map((item) => ({ ...item, whole_total: whole.get(item.id) ?? item.total }))
  return { order: { ...order, items, sender, recipient: recipientOf(order), parcels }, parcel }
}

async function wholeTotals(container: MedusaContainer, orderId: string): Promise<Map<string, number>> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: WHOLE_LINE_FIELDS, filters: { id: orderId } })
  const [order] = data as unknown as { items?: (WholeLine & { id: string })[] | null }[]
  return new Map((order?.items ?? []).map((item) => [item.id, wholeLineTotal(item)]))
}

function recipientOf({ customer_name, shipping_address: address }: ProducerOrderView): Party {
  return {
    name: customer_name,
    phone: address.phone,
    address: inOneLine([address.address_1, address.city, address.province]),
  }
}

/** The stall as its shipping address has it, which is where its goods are. */
async function senderOf(container: MedusaContainer, producer: ProducerRow): Promise<Party> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "stock_location",
    fields: ["address.address_1", "address.city", "address.province"],
    filters: { id: producer.stock_location_id ?? "" },
  })
  const address = data[0]?.address
  return {
    name: producer.name,
    phone: producer.phone,
    address: inOneLine([producer.street ?? address?.address_1, address?.city, address?.province]),
  }
}

const inOneLine = (parts: (string | null | undefined)[]): string => parts.filter(Boolean).join(", ")
