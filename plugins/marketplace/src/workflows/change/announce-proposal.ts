import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../lib/actor"
import { type ChangeRow, subjectOf } from "../../lib/changes/change"
import { ChangeEvents } from "../../lib/events"
import { recordAuditStep } from "../audit/steps/record-audit"

/** Composes the end of a workflow that prepared a change for a producer: it is told, and the audit log knows who did. */
export function announceProposal(change: WorkflowData<ChangeRow>, actor: Actor | WorkflowData<Actor>): void {
  emitEventStep({
    eventName: ChangeEvents.AWAITING_PRODUCER,
    data: transform({ change }, ({ change }) => ({ id: change.id })),
  })
  recordAuditStep(
    transform({ change, actor }, ({ change, actor }) => [
      {
        actor,
        ...subjectOf(change),
        action: "propose_change",
        before: change.base,
        after: change.proposed,
      },
    ]),
  )
}
