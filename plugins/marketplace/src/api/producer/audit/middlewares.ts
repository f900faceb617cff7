import type { MiddlewareRoute } from "@medusajs/framework/http"
import { choosingFields } from "../../list-fields"
import { validatedQuery } from "../../validated"
import { ListAudit } from "./validators"

/** What a row of the list has. */
const FIELDS = [
  "id",
  "actor_type",
  "actor_id",
  "on_behalf_of",
  "producer_id",
  "entity",
  "entity_id",
  "subject",
  "action",
  "before",
  "after",
  "created_at",
]

export const auditMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/audit",
    method: "GET",
    middlewares: [
      validatedQuery(ListAudit, { isList: true, defaults: [] }),
      choosingFields("audit_entries", FIELDS),
    ],
  },
]
