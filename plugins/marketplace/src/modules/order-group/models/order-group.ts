import { model } from "@medusajs/framework/utils"
import { ProducerOrder } from "./producer-order"

export const ORDER_GROUP_STATUSES = ["placing", "placed"] as const
export type OrderGroupStatus = (typeof ORDER_GROUP_STATUSES)[number]

/**
 * What one checkout makes. `cart_id` is unique, so a cart can never become two groups.
 * `placing` means that a completion is under way or died half-way; its producer orders then name what may be left over.
 */
export const OrderGroup = model
  .define("order_group", {
    id: model.id({ prefix: "ogrp" }).primaryKey(),
    display_id: model.autoincrement(),
    cart_id: model.text().unique(),
    status: model.enum([...ORDER_GROUP_STATUSES]).default("placing"),
    /** The completion that may still place this group; a slower one that lost its lock finds another name here. */
    attempt_id: model.text(),
    email: model.text().nullable(),
    customer_id: model.text().nullable(),
    currency_code: model.text(),
    producer_orders: model.hasMany(() => ProducerOrder, { mappedBy: "order_group" }),
  })
  .indexes([{ on: ["customer_id"] }, { on: ["display_id"] }, { on: ["status", "created_at"] }])
