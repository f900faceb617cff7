import { model } from "@medusajs/framework/utils"
import { ACTOR_TYPES } from "../../../lib/actor"
import { ORDER_STATES } from "../../../lib/order-state"
import { ProducerOrder } from "./producer-order"

/** One step of an order's way, as shopper, producer and operator see it: from which state to which, when and why. */
export const OrderTransition = model
  .define("order_transition", {
    id: model.id({ prefix: "otrn" }).primaryKey(),
    from_state: model.enum([...ORDER_STATES]),
    to_state: model.enum([...ORDER_STATES]),
    /** Empty where the change was seen only by its traces, as when an operator works in Medusa Admin. */
    actor_type: model.enum([...ACTOR_TYPES]).nullable(),
    reason: model.text().nullable(),
    producer_order: model.belongsTo(() => ProducerOrder, { mappedBy: "transitions" }),
  })
  .indexes([{ on: ["producer_order_id", "created_at"] }])
