import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../lib/actor"
import { ProducerOrderEvents } from "../../lib/events"
import { recordAuditStep } from "../audit/steps/record-audit"
import { beginAttemptStep } from "../order-group/steps/begin-attempt"
import { assertOwnOrderStep, type OwnOrder } from "./steps/load-own-order"
import { followWhenUndoneStep, projectOrderStep } from "./steps/project-order"

/** Seconds the second of two people waits for the first; far longer than an action takes. */
const WAIT_SECONDS = 15
/** Seconds after which an order is free again whose action was killed. */
const LEASE_SECONDS = 30

export type OrderAction = { order_id: string; producer_id: string; actor: Actor }

/**
 * For use while composing a workflow: runs what `compose` adds while nobody else works on the order. The key is the
 * order's id, under which Medusa's own delivery flow locks too.
 */
export function inTurn<T>(input: OrderAction, compose: () => T): T {
  assertOwnOrderStep(input)
  const turn = beginAttemptStep()
  acquireLockStep({
    key: input.order_id,
    ownerId: turn,
    timeout: WAIT_SECONDS,
    ttl: LEASE_SECONDS,
    retryInterval: 0.1,
  })
  followWhenUndoneStep(input.order_id)
  const result = compose()
  releaseLockStep({ key: input.order_id, ownerId: turn })
  return result
}

type Done = {
  input: OrderAction & { reason?: string }
  own: OwnOrder
  action: string
  /** What the audit log keeps besides the state; never an address or a phone number. */
  after?: Record<string, unknown>
}

/** For use while composing a workflow: state, event and audit entry of an action that has been carried out. */
export function finishAction(done: WorkflowData<Done>): void {
  const changes = projectOrderStep(
    transform({ done }, ({ done: { input } }) => ({
      order_id: input.order_id,
      actor: input.actor,
      reason: input.reason,
    })),
  )
  emitEventStep({ eventName: ProducerOrderEvents.STATE_CHANGED, data: changes })
  recordAuditStep(
    transform({ done, changes }, ({ done: { input, own, action, after }, changes }) => [
      {
        actor: input.actor,
        producer_id: input.producer_id,
        entity: "order",
        entity_id: input.order_id,
        action,
        before: { state: own.state },
        after: { state: changes[0]?.to ?? own.state, ...after },
      },
    ]),
  )
}
