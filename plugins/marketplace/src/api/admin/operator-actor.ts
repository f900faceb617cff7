import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http"
import type { Actor } from "../../lib/actor"

/** The person of the office (or the key of the system) behind an admin request, for the audit log. */
export function operatorActor(req: MedusaRequest<never, never> | MedusaRequest): Actor {
  return { type: "operator", id: (req as AuthenticatedMedusaRequest).auth_context.actor_id }
}
