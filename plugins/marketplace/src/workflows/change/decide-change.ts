import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../lib/actor"
import { changeAudit, changeKey } from "../../lib/changes/change"
import { applies, type ChangeDecision } from "../../lib/changes/decide-change"
import { ChangeEvents } from "../../lib/events"
import { recordAuditStep } from "../audit/steps/record-audit"
import { inTurn } from "../in-turn"
import { releaseUploadsStep } from "../upload/steps/release-uploads"
import { applyChangeWorkflow } from "./apply-change"
import { decideChangeStep } from "./steps/decide-change"
import { loadChangeStep } from "./steps/load-change"

export type DecideChangeInput = {
  id: string
  /** Given for a producer's own decision: a foreign change is then not found. */
  producer_id?: string
  decision: ChangeDecision
  actor: Actor
  reason?: string
}

/** Of an operator's decisions the producer is told; its own it knows. */
const TOLD: Partial<Record<ChangeDecision, string>> = {
  approve: ChangeEvents.APPLIED,
  reject: ChangeEvents.REJECTED,
}

/**
 * Decides about a change that waits: puts it on show, or lets it go. Answers the change. Errors: `not_found`,
 * `not_allowed` (`wrong_state`, `base_changed`).
 */
export const decideChangeWorkflow = createWorkflow("decide-change", (input: DecideChangeInput) => {
  const found = loadChangeStep({ id: input.id, producer_id: input.producer_id })
  const decided = inTurn(
    transform({ found }, ({ found }) => changeKey(found)),
    () => {
      const change = loadChangeStep({ id: input.id }).config({ name: "load-change-in-turn" })
      const decided = decideChangeStep({
        change,
        decision: input.decision,
        actor: input.actor,
        reason: input.reason,
      })
      when("put-on-show", { input }, ({ input }) => applies(input.decision)).then(() => {
        applyChangeWorkflow.runAsStep({ input: change })
      })
      when("let-go", { input }, ({ input }) => !applies(input.decision)).then(() => {
        releaseUploadsStep(
          transform({ change }, ({ change }) => ({
            producer_id: change.producer_id,
            product_id: change.product_id ?? undefined,
            urls: (change.proposed.images ?? []) as string[],
          })),
        )
      })
      return decided
    },
  )
  const told = transform({ input }, ({ input }) => TOLD[input.decision] ?? "")
  when("operator-decided", { told }, ({ told }) => told !== "").then(() => {
    emitEventStep({ eventName: told, data: transform({ input }, ({ input }) => ({ id: input.id })) })
  })
  recordAuditStep(transform({ input, decided }, ({ input, decided }) => [changeAudit(input, decided)]))
  return new WorkflowResponse(decided)
})
