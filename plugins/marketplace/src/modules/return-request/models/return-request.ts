import { model } from "@medusajs/framework/utils"
import { RETURN_REASONS, RETURN_WISHES } from "../../../lib/returns/return-reasons"
import { RETURN_STATES } from "../../../lib/returns/return-state"
import { ReturnPicture } from "./return-picture"
import { ReturnRequestItem } from "./return-request-item"
import { ReturnRequestStep } from "./return-request-step"

/** A shopper asks to give goods of one producer's order back. The native return is made when they have come back. */
export const ReturnRequest = model
  .define("return_request", {
    id: model.id({ prefix: "rreq" }).primaryKey(),
    order_id: model.text(),
    producer_id: model.text(),
    order_group_id: model.text(),
    status: model.enum([...RETURN_STATES]).default("requested"),
    /** Follows from the status; kept for the index that lists what is late. */
    is_open: model.boolean().default(true),
    wish: model.enum([...RETURN_WISHES]).default("refund"),
    reason: model.enum([...RETURN_REASONS]),
    note: model.text().nullable(),
    /** Đồng that go back for the goods that came back; empty until they have. */
    refund_amount: model.bigNumber().nullable(),
    /** Until when the law wants the money back with the shopper. */
    refund_due_at: model.dateTime(),
    /** Medusa's own return. */
    native_return_id: model.text().nullable(),
    /** Medusa's own exchange, where other goods were given for those that came back. */
    native_exchange_id: model.text().nullable(),
    items: model.hasMany(() => ReturnRequestItem, { mappedBy: "return_request" }),
    pictures: model.hasMany(() => ReturnPicture, { mappedBy: "return_request" }),
    steps: model.hasMany(() => ReturnRequestStep, { mappedBy: "return_request" }),
  })
  .indexes([
    { on: ["order_id"] },
    { on: ["producer_id", "status", "created_at"] },
    { on: ["status", "created_at"] },
    {
      name: "IDX_return_request_due",
      on: ["refund_due_at"],
      where: "is_open AND deleted_at IS NULL",
    },
  ])
