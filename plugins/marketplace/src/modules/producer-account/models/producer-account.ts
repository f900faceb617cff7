import { model } from "@medusajs/framework/utils"

/**
 * A person who signs in to the producers' portal, whichever producers they work for. Medusa's actor `producer` is this
 * row; what the person may do stands in `producer_member`.
 */
export const ProducerAccount = model.define("producer_account", {
  id: model.id({ prefix: "pacc" }).primaryKey(),
  auth_identity_id: model.text().unique(),
  email: model.text().nullable(),
  /** E.164, e.g. +84912345678. */
  phone: model.text().nullable(),
  name: model.text().nullable(),
})
