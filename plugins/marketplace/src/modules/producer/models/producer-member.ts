import { model } from "@medusajs/framework/utils"
import { Producer } from "./producer"

export const PRODUCER_MEMBER_ROLES = ["owner", "manager", "staff"] as const
export type ProducerMemberRole = (typeof PRODUCER_MEMBER_ROLES)[number]

/** A person who works for a producer; the `producer` actor of Medusa's auth is this row. */
export const ProducerMember = model
  .define("producer_member", {
    id: model.id({ prefix: "pmem" }).primaryKey(),
    email: model.text(),
    name: model.text().nullable(),
    role: model.enum([...PRODUCER_MEMBER_ROLES]).default("staff"),
    producer: model.belongsTo(() => Producer, { mappedBy: "members" }),
  })
  .indexes([{ on: ["producer_id", "email"], unique: true }, { on: ["email"] }])
