import { model } from "@medusajs/framework/utils"
import { PRODUCER_TYPES } from "../../producer/models/producer"
import { ProducerDocument } from "./producer-document"

export const APPLICATION_STATUSES = [
  "draft",
  "submitted",
  "changes_requested",
  "approved",
  "rejected",
] as const
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number]

export const APPLICATION_STEPS = [
  "type",
  "identity",
  "place",
  "contact",
  "bank",
  "documents",
  "terms",
] as const
export type ApplicationStep = (typeof APPLICATION_STEPS)[number]

/**
 * What a person writes down to become a producer, a step at a time; approved, it names the producer it became.
 * A person has at most one that is not decided, and no two applications become the same producer.
 */
export const ProducerApplication = model
  .define("producer_application", {
    id: model.id({ prefix: "papp" }).primaryKey(),
    account_id: model.text(),
    status: model.enum([...APPLICATION_STATUSES]).default("draft"),
    /** Where the applicant was last. */
    step: model.enum([...APPLICATION_STEPS]).default("type"),
    type: model.enum([...PRODUCER_TYPES]).nullable(),
    name: model.text().nullable(),
    /** The name without marks and in lower case, for the operators' search. */
    search_name: model.text().nullable(),
    tax_code: model.text().nullable(),
    citizen_id: model.text().nullable(),
    registration_number: model.text().nullable(),
    commune_code: model.text().nullable(),
    street: model.text().nullable(),
    contact_name: model.text().nullable(),
    /** E.164. */
    phone: model.text().nullable(),
    email: model.text().nullable(),
    bank_bin: model.text().nullable(),
    bank_account_number: model.text().nullable(),
    bank_account_name: model.text().nullable(),
    short_text: model.text().nullable(),
    terms_accepted_at: model.dateTime().nullable(),
    terms_version: model.text().nullable(),
    /** What an operator wrote when asking for changes or rejecting. */
    review_note: model.text().nullable(),
    submitted_at: model.dateTime().nullable(),
    decided_at: model.dateTime().nullable(),
    decided_by: model.text().nullable(),
    producer_id: model.text().unique().nullable(),
    is_demo: model.boolean().default(false),
    documents: model.hasMany(() => ProducerDocument, { mappedBy: "application" }),
  })
  .indexes([
    {
      name: "IDX_producer_application_open",
      on: ["account_id"],
      unique: true,
      where: "status IN ('draft', 'submitted', 'changes_requested') AND deleted_at IS NULL",
    },
    { on: ["account_id"] },
    { on: ["status", "submitted_at"] },
  ])
