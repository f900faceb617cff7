import { model } from "@medusajs/framework/utils"
import { ORDER_STATES } from "../../../lib/order-state"
import { OrderGroup } from "./order-group"
import { OrderTransition } from "./order-transition"

/** `placing` until the checkout is complete: such an order exists for nobody yet. */
export const PRODUCER_ORDER_STATES = ["placing", ...ORDER_STATES] as const

/**
 * One Medusa order of one producer within a group. The ids of the order and of its payment collection are chosen
 * before either exists, so that an interrupted completion can be found and undone.
 *
 * The rest is what lists ask for, kept beside the id so that a page of orders is counted, searched and cut by one
 * producer's rows alone. It follows from the native order and is written by the projection only.
 *
 * One index more is made by a migration alone, because it carries columns that it is not sorted by:
 * IDX_producer_order_search on (producer_id, state, created_at).
 */
export const ProducerOrder = model
  .define("producer_order", {
    id: model.id({ prefix: "pord" }).primaryKey(),
    order_id: model.text().unique(),
    producer_id: model.text(),
    payment_collection_id: model.text().unique(),
    state: model.enum([...PRODUCER_ORDER_STATES]).default("placing"),
    confirmed_at: model.dateTime().nullable(),
    /** The native order's number; empty until the checkout is complete. */
    display_id: model.number().nullable(),
    /** Đồng. */
    total: model.bigNumber().default(0),
    /** Đồng of the total that nobody has paid yet, e.g. what a carrier has to collect. */
    outstanding: model.bigNumber().default(0),
    /** Units over all lines. */
    item_count: model.number().default(0),
    /** The recipient's name without marks and in lower case. */
    customer_search: model.text().default(""),
    /** The last six digits of the recipient's phone. */
    phone_tail: model.text().default(""),
    projected_at: model.dateTime().nullable(),
    order_group: model.belongsTo(() => OrderGroup, { mappedBy: "producer_orders" }),
    transitions: model.hasMany(() => OrderTransition, { mappedBy: "producer_order" }),
  })
  .indexes([
    { on: ["producer_id", "created_at"] },
    { on: ["state", "projected_at"] },
    {
      name: "IDX_producer_order_unpaid",
      on: ["producer_id", "state"],
      where: "outstanding > 0 AND deleted_at IS NULL",
    },
    { on: ["order_group_id"] },
    { on: ["display_id"] },
  ])
