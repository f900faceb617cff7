import { model } from "@medusajs/framework/utils"
import { OrderGroup } from "./order-group"

/**
 * One Medusa order of one producer within a group. The ids of the order and of its payment collection are chosen
 * before either exists, so that an interrupted completion can be found and undone.
 */
export const ProducerOrder = model
  .define("producer_order", {
    id: model.id({ prefix: "pord" }).primaryKey(),
    order_id: model.text().unique(),
    producer_id: model.text(),
    payment_collection_id: model.text().unique(),
    order_group: model.belongsTo(() => OrderGroup, { mappedBy: "producer_orders" }),
  })
  .indexes([{ on: ["producer_id", "created_at"] }, { on: ["order_group_id"] }])
