import {
  createHook,
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../lib/actor"
import { ApplicationEvents } from "../../lib/events"
import { recordAuditStep } from "../audit/steps/record-audit"
import { inTurn } from "../in-turn"
import { createProducersWorkflow } from "../producer/create-producers"
import { loadApplicationStep } from "./steps/load-application"
import { markApprovedStep } from "./steps/mark-approved"
import { planProducerStep } from "./steps/plan-producer"
import { requireSubmittedStep } from "./steps/require-submitted"

/** `handle` where the operator chooses one; `now` is ISO 8601. */
export type ApproveApplicationInput = { id: string; handle?: string; actor: Actor; now: string }

const communeNames = z.object({ city: z.string(), province: z.string() }).optional()

/**
 * Admits a producer: with a stock location, a shipping profile and options of its own, and the applicant as its owner.
 * Doing it twice is doing it once. Answers the producer's id. Errors: `not_found`; `not_allowed` with the codes
 * `not_submitted`, `handle_taken`.
 *
 * The hook `setCommune` gets the application and answers the names `{city, province}` of its commune for the address
 * that parcels leave from; without it the code stands there.
 */
export const approveApplicationWorkflow = createWorkflow(
  "approve-application",
  (input: ApproveApplicationInput) => {
    const { producerId, setCommune } = inTurn(input.id, () => {
      const application = loadApplicationStep({ id: input.id })
      const setCommune = createHook("setCommune", { application }, { resultValidator: communeNames })
      const created = when(
        "not-approved-yet",
        { application },
        ({ application }) => application.status !== "approved",
      ).then(() => {
        requireSubmittedStep(application)
        const plan = planProducerStep({ application, handle: input.handle, commune: setCommune.getResult() })
        const producers = createProducersWorkflow.runAsStep({ input: plan })
        const producerId = transform({ producers }, ({ producers }) => producers[0]?.id ?? "")
        markApprovedStep({
          id: input.id,
          producer_id: producerId,
          decided_by: input.actor.id,
          now: input.now,
        })
        emitEventStep({ eventName: ApplicationEvents.APPROVED, data: { id: input.id } })
        recordAuditStep(transform({ input, producerId }, auditOf))
        return producerId
      })
      const producerId = transform(
        { application, created },
        ({ application, created }) => created ?? application.producer_id ?? "",
      )
      return { producerId, setCommune }
    })
    return new WorkflowResponse(producerId, { hooks: [setCommune] })
  },
)

function auditOf({ input, producerId }: { input: ApproveApplicationInput; producerId: string }) {
  return [
    {
      actor: input.actor,
      producer_id: producerId,
      entity: "producer_application",
      entity_id: input.id,
      action: "approve",
      before: { status: "submitted" },
      after: { status: "approved", producer_id: producerId },
    },
  ]
}
