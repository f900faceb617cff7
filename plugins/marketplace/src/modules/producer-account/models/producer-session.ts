import { model } from "@medusajs/framework/utils"

/**
 * A token that was handed out. Medusa's tokens are valid until they expire; with this row one can be ended at once,
 * at sign-out or when the password changes. Only a digest is kept, so a stolen table opens nothing.
 */
export const ProducerSession = model
  .define("producer_session", {
    id: model.id({ prefix: "psess" }).primaryKey(),
    token_hash: model.text().unique(),
    auth_identity_id: model.text(),
    expires_at: model.dateTime(),
    ended_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["auth_identity_id"] }, { on: ["expires_at"] }])
