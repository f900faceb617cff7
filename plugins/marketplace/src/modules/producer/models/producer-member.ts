import { model } from "@medusajs/framework/utils"
import { PRODUCER_MEMBER_ROLES } from "../../../lib/member-roles"
import { Producer } from "./producer"

export type { ProducerMemberRole } from "../../../lib/member-roles"

/** What a person may do for one producer. `account_id` is empty until the person has signed in for the first time. */
export const ProducerMember = model
  .define("producer_member", {
    id: model.id({ prefix: "pmem" }).primaryKey(),
    account_id: model.text().nullable(),
    /** Empty for a person who signs in with a phone. */
    email: model.text().nullable(),
    name: model.text().nullable(),
    role: model.enum([...PRODUCER_MEMBER_ROLES]).default("staff"),
    producer: model.belongsTo(() => Producer, { mappedBy: "members" }),
  })
  .indexes([
    { on: ["producer_id", "email"], unique: true },
    { on: ["producer_id", "account_id"], unique: true },
    { on: ["email"] },
    { on: ["account_id"] },
  ])
