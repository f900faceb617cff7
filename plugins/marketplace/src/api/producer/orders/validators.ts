import { z } from "@medusajs/framework/zod"
import { ORDER_STATES } from "../../../lib/order-state"
import { fieldsParam } from "../../list-fields"
import { pageParams } from "../../page"
import { quantities } from "../../quantities"
import { bareLine, line } from "../../text-fields"

/** `state=new`, `state=new,confirmed` or `state[]=new&state[]=confirmed`. */
export const stateParam = z
  .preprocess(
    (value) => (typeof value === "string" ? value.split(",").filter(Boolean) : value),
    z.array(z.enum(ORDER_STATES)).min(1).max(ORDER_STATES.length),
  )
  .optional()

export const ProducerListOrders = z
  .object({
    ...pageParams,
    ...fieldsParam,
    state: stateParam,
    q: z.string().trim().max(200).optional(),
    order: z.enum(["created_at", "-created_at"]).optional(),
  })
  .strict()
export type ProducerListOrdersParams = z.infer<typeof ProducerListOrders>

const id = z.string().min(1).max(100)
const reason = line(500)

/** Which parcel of an order a paper is for. */
export const ProducerOrderPaper = z.object({ fulfillment_id: id.optional() }).strict()
export type ProducerOrderPaperParams = z.infer<typeof ProducerOrderPaper>

/** Confirming takes no words. */
export const ProducerConfirmOrder = z.object({}).strict()

/** Without `items` all that is not packed yet goes into one parcel. */
export const ProducerPackOrder = z.object({ items: quantities.optional() }).strict()
export type ProducerPackOrderBody = z.infer<typeof ProducerPackOrder>

export const ProducerShipParcel = z
  .object({
    fulfillment_id: id,
    tracking_number: bareLine(64, "A tracking number"),
    carrier: bareLine(64, "A carrier's name").optional(),
  })
  .strict()
export type ProducerShipParcelBody = z.infer<typeof ProducerShipParcel>

export const ProducerDeliverParcel = z.object({ fulfillment_id: id }).strict()
export type ProducerDeliverParcelBody = z.infer<typeof ProducerDeliverParcel>

export const ProducerRefuseParcel = z.object({ fulfillment_id: id, reason }).strict()
export type ProducerRefuseParcelBody = z.infer<typeof ProducerRefuseParcel>

/** `restock: false` for goods that came back but cannot be sold again. */
export const ProducerReturnGoods = z
  .object({ items: quantities, reason, restock: z.boolean().default(true) })
  .strict()
export type ProducerReturnGoodsBody = z.infer<typeof ProducerReturnGoods>

export const ProducerCancelOrder = z.object({ reason }).strict()
export type ProducerCancelOrderBody = z.infer<typeof ProducerCancelOrder>
