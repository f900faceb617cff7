import { model } from "@medusajs/framework/utils"
import { ACTOR_TYPES } from "../../../lib/actor"

export const REFUND_KINDS = ["goods", "shipping", "return"] as const
export type RefundKind = (typeof REFUND_KINDS)[number]

/**
 * Money of one producer's order that goes back to its shopper. The row is there before the money moves, under a key that
 * is unique within the order, and Medusa's own refunds name it: so a request that is sent twice, or dies half-way, pays
 * once.
 */
export const OrderRefund = model
  .define("order_refund", {
    id: model.id({ prefix: "oref" }).primaryKey(),
    order_id: model.text(),
    producer_id: model.text(),
    idempotency_key: model.text(),
    kind: model.enum([...REFUND_KINDS]),
    /** Đồng. */
    amount: model.bigNumber(),
    reason: model.text().nullable(),
    /** Where money is paid back by hand: the number of the transfer or receipt. */
    reference: model.text().nullable(),
    actor_type: model.enum([...ACTOR_TYPES]),
    actor_id: model.text(),
    /** Since when all of it is given back. */
    paid_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["order_id", "idempotency_key"], unique: true }, { on: ["producer_id", "created_at"] }])
