import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { ReturnEvents } from "../../lib/events"
import type { ReturnState } from "../../lib/returns/return-state"
import { recordAuditStep } from "../audit/steps/record-audit"
import type { OrderAction } from "../producer-order/compose-action"

/** An act on a request of one producer's order. */
export type ReturnAction = OrderAction & { id: string }

type Done = {
  input: OrderAction
  id: string
  act: string
  from: ReturnState | null
  to: ReturnState
  /** What the audit log keeps besides the states. */
  after?: Record<string, unknown>
}

/** For use while composing a workflow: tells of a request that came or moved on, and writes down who moved it. */
export function finishReturn(done: WorkflowData<Done>): void {
  emitEventStep({
    eventName: ReturnEvents.MOVED,
    data: transform({ done }, ({ done: { id, to } }) => ({ id, to })),
  }).config({ name: "tell-of-return" })
  recordAuditStep(
    transform({ done }, ({ done: { input, id, act, from, to, after } }) => [
      {
        actor: input.actor,
        producer_id: input.producer_id,
        entity: "return_request",
        entity_id: id,
        action: act,
        before: from ? { status: from } : null,
        after: { status: to, ...after },
      },
    ]),
  ).config({ name: "record-return-audit" })
}
