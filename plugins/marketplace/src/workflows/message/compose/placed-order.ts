import { orderGroupToken } from "../../../lib/order-token"
import { ORDER_GROUP_MODULE } from "../../../modules/order-group"
import { producerName } from "../../producer/name-producers"
import type { ComposeContext } from "../types"

/** What a mail about one producer's order says of it, to the shopper with the link that opens the whole group. */
export async function placedOrder({ container, options }: ComposeContext, order_id: string) {
  const [row] = await container
    .resolve(ORDER_GROUP_MODULE)
    .listProducerOrders({ order_id }, { relations: ["order_group", "transitions"], take: 1 })
  if (!row) {
    return null
  }
  const { id, display_id, email } = row.order_group
  return {
    producer_id: row.producer_id,
    display_id: row.display_id ?? 0,
    /** Where the shopper reads mail. */
    email,
    transitions: row.transitions,
    shown: {
      producer_name: await producerName(container, row.producer_id),
      group_id: id,
      group_display_id: display_id,
      token: orderGroupToken(id, options.orderTokenSecret),
    },
  }
}
