import { model } from "@medusajs/framework/utils"
import { ProducerMember } from "./producer-member"

export const PRODUCER_TYPES = ["enterprise", "cooperative", "cooperative_group", "farm", "household"] as const
export type ProducerType = (typeof PRODUCER_TYPES)[number]

/** What comes before `approved` is the life of an application. `closed` is what an owner chose, `suspended` is not. */
export const PRODUCER_STATUSES = ["approved", "suspended", "closed"] as const
export type ProducerStatus = (typeof PRODUCER_STATUSES)[number]

/** A maker of goods and the tenant of everything below `/producer`. Only an `approved` producer sells. */
export const Producer = model
  .define("producer", {
    id: model.id({ prefix: "producer" }).primaryKey(),
    handle: model.text().unique(),
    name: model.text(),
    /** The name without marks and in lower case, so that `q` finds "Hop tac xa" as well as "Hợp tác xã". */
    search_name: model.text(),
    type: model.enum([...PRODUCER_TYPES]),
    status: model.enum([...PRODUCER_STATUSES]).default("approved"),
    tax_code: model.text().nullable(),
    /** E.164, e.g. +84912345678. */
    phone: model.text().nullable(),
    email: model.text().nullable(),
    /** Five digits of the General Statistics Office. */
    commune_code: model.text(),
    street: model.text().nullable(),
    bank_bin: model.text().nullable(),
    bank_account_number: model.text().nullable(),
    bank_account_name: model.text().nullable(),
    logo_url: model.text().nullable(),
    /** One or two sentences for cards and lists. */
    short_text: model.text().nullable(),
    /** The stall's own page: a little HTML, sanitised when written. */
    about: model.text().nullable(),
    /** Between these moments (inclusive, exclusive) nothing of the producer can be bought. */
    vacation_from: model.dateTime().nullable(),
    vacation_to: model.dateTime().nullable(),
    /** Set while the producer asks the operators to edit for it; they may not otherwise. */
    assistance_requested_at: model.dateTime().nullable(),
    assistance_note: model.text().nullable(),
    stock_location_id: model.text().nullable(),
    shipping_profile_id: model.text().nullable(),
    is_demo: model.boolean().default(false),
    members: model.hasMany(() => ProducerMember, { mappedBy: "producer" }),
  })
  .indexes([{ on: ["status", "type"] }, { on: ["commune_code"] }, { on: ["shipping_profile_id"] }])
