import { model } from "@medusajs/framework/utils"
import { ACTOR_TYPES } from "../../../lib/actor"

/** Who changed what, from what to what. Rows are only ever added: a trigger refuses to change or remove one. */
export const AuditEntry = model
  .define("audit_entry", {
    id: model.id({ prefix: "audit" }).primaryKey(),
    actor_type: model.enum([...ACTOR_TYPES]),
    actor_id: model.text(),
    on_behalf_of: model.text().nullable(),
    producer_id: model.text().nullable(),
    entity: model.text(),
    entity_id: model.text(),
    action: model.text(),
    before: model.json().nullable(),
    after: model.json().nullable(),
  })
  .indexes([
    { on: ["producer_id", "created_at"] },
    { on: ["entity", "entity_id", "created_at"] },
    { on: ["actor_id", "created_at"] },
  ])
