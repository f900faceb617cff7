import { model } from "@medusajs/framework/utils"
import { ReturnRequest } from "./return-request"

/**
 * A picture that a shopper sent to show what is wrong. Its address cannot be guessed; it belongs to no request until one
 * is made with it, and is swept away if none is.
 */
export const ReturnPicture = model
  .define("return_picture", {
    id: model.id({ prefix: "rpic" }).primaryKey(),
    order_group_id: model.text(),
    url: model.text().unique(),
    /** In pixels, as it was sent. */
    width: model.number(),
    height: model.number(),
    return_request: model.belongsTo(() => ReturnRequest, { mappedBy: "pictures" }).nullable(),
  })
  .indexes([{ on: ["order_group_id"] }, { on: ["created_at"], where: "return_request_id IS NULL" }])
