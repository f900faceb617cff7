import { model } from "@medusajs/framework/utils"
import { PRODUCER_MEMBER_ROLES } from "../../../lib/member-roles"

/**
 * The offer to work for a producer. Its token stands in one mail only; here is a digest, so that a stolen table opens
 * nothing. It is good once and until it expires; a producer has one open offer for an address.
 */
export const ProducerInvitation = model
  .define("producer_invitation", {
    id: model.id({ prefix: "pinv" }).primaryKey(),
    producer_id: model.text(),
    email: model.text(),
    role: model.enum([...PRODUCER_MEMBER_ROLES]),
    token_hash: model.text().unique(),
    /** The account that invites. */
    invited_by: model.text(),
    expires_at: model.dateTime(),
    accepted_at: model.dateTime().nullable(),
    /** The account that accepted. */
    accepted_by: model.text().nullable(),
  })
  .indexes([
    {
      name: "IDX_producer_invitation_open",
      on: ["producer_id", "email"],
      unique: true,
      where: "accepted_at IS NULL AND deleted_at IS NULL",
    },
  ])
