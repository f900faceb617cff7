import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import { AUDIT_MODULE } from "../../../modules/audit"

export type AuditInput = {
  actor: Actor
  producer_id?: string | null
  entity: string
  entity_id: string
  action: string
  before?: Record<string, unknown> | null
  after?: Record<string, unknown> | null
}

/**
 * Adds entries to the audit log. It belongs at the end of a workflow: an entry cannot be taken back, so nothing that
 * may still fail should follow it. Answers how many there were.
 */
export const recordAuditStep = createStep("record-audit", async (entries: AuditInput[], { container }) => {
  await container.resolve(AUDIT_MODULE).createAuditEntries(
    entries.map(({ actor, ...entry }) => ({
      ...entry,
      actor_type: actor.type,
      actor_id: actor.id,
      on_behalf_of: actor.on_behalf_of ?? null,
    })),
  )
  return new StepResponse(entries.length)
})
