import { model } from "@medusajs/framework/utils"
import { ACTOR_TYPES } from "../../../lib/actor"
import { RETURN_STATES } from "../../../lib/returns/return-state"
import { ReturnRequest } from "./return-request"

/** One step of a request's way, as shopper, producer and operator see it. */
export const ReturnRequestStep = model
  .define("return_request_step", {
    id: model.id({ prefix: "rstp" }).primaryKey(),
    to_state: model.enum([...RETURN_STATES]),
    actor_type: model.enum([...ACTOR_TYPES]),
    note: model.text().nullable(),
    return_request: model.belongsTo(() => ReturnRequest, { mappedBy: "steps" }),
  })
  .indexes([{ on: ["return_request_id", "created_at"] }])
