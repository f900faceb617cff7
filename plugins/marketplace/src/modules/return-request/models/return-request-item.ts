import { model } from "@medusajs/framework/utils"
import { ReturnRequest } from "./return-request"

/** Units of one line of an order that are asked back. No line stands in two open requests. */
export const ReturnRequestItem = model
  .define("return_request_item", {
    id: model.id({ prefix: "ritm" }).primaryKey(),
    line_item_id: model.text(),
    title: model.text(),
    quantity: model.number(),
    /** Đồng that this quantity was paid with. */
    worth: model.bigNumber(),
    /** How many of them came back; empty until the producer has said so. */
    received_quantity: model.number().nullable(),
    is_open: model.boolean().default(true),
    /** What is wished for each of them in exchange, and the đồng that one was agreed to count. */
    replacement_variant_id: model.text().nullable(),
    replacement_title: model.text().nullable(),
    replacement_price: model.bigNumber().nullable(),
    return_request: model.belongsTo(() => ReturnRequest, { mappedBy: "items" }),
  })
  .indexes([
    {
      name: "IDX_return_request_item_open_line",
      on: ["line_item_id"],
      unique: true,
      where: "is_open AND deleted_at IS NULL",
    },
  ])
