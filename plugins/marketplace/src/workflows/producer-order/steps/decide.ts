import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import {
  type Decision,
  decideCancel,
  decideCancelByShopper,
  decideConfirm,
  decideDeliver,
  decidePack,
  decideRefuse,
  decideReturn,
  decideShip,
  type Quantity,
} from "../../../lib/order-actions"
import type { OwnOrder } from "./load-own-order"

const { INVALID_DATA, NOT_ALLOWED, NOT_FOUND } = MedusaError.Types

/** The plan, or null where there is nothing left to do; throws where the order does not allow it. */
export function settle<Plan>(decision: Decision<Plan>): { plan: Plan } | null {
  switch (decision.outcome) {
    case "do":
      return { plan: decision.plan }
    case "done":
      return null
    case "unknown":
      throw new MedusaError(NOT_FOUND, decision.message)
    case "input":
      throw new MedusaError(INVALID_DATA, decision.message)
    case "refused":
      throw new MedusaError(NOT_ALLOWED, decision.message, "wrong_state")
  }
}

type WithParcel = { own: OwnOrder; fulfillment_id: string }

export const decideConfirmStep = createStep(
  "decide-confirm",
  async ({ own }: { own: OwnOrder }) => new StepResponse(settle(decideConfirm(own.facts))),
)

export const decidePackStep = createStep(
  "decide-pack",
  async ({ own, items }: { own: OwnOrder; items?: Quantity[] }) =>
    new StepResponse(settle(decidePack(own.facts, items))),
)

export const decideShipStep = createStep(
  "decide-ship",
  async ({ own, fulfillment_id }: WithParcel) =>
    new StepResponse(settle(decideShip(own.facts, fulfillment_id))),
)

export const decideDeliverStep = createStep(
  "decide-deliver",
  async ({ own, fulfillment_id }: WithParcel) =>
    new StepResponse(settle(decideDeliver(own.facts, fulfillment_id))),
)

export const decideRefuseStep = createStep(
  "decide-refuse",
  async ({ own, fulfillment_id }: WithParcel) =>
    new StepResponse(settle(decideRefuse(own.facts, fulfillment_id))),
)

export const decideReturnStep = createStep(
  "decide-return",
  async ({ own, items }: { own: OwnOrder; items: Quantity[] }) =>
    new StepResponse(settle(decideReturn(own.facts, items))),
)

export const decideCancelStep = createStep(
  "decide-cancel",
  async ({ own, actor }: { own: OwnOrder; actor: Actor }) => {
    const decide = actor.type === "shopper" ? decideCancelByShopper : decideCancel
    return new StepResponse(settle(decide(own.facts)))
  },
)
