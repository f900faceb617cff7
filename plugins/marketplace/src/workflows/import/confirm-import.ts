import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../lib/actor"
import { ImportEvents } from "../../lib/events"
import { recordAuditStep } from "../audit/steps/record-audit"
import { inTurn } from "../in-turn"
import { type StartImportInput, startImportStep } from "./steps/start-import"

type Input = StartImportInput & { actor: Actor }

/**
 * Lets a checked import run; its rows are written after the answer (`runImport`). Errors: `not_found`; `forbidden`
 * (`role_not_allowed`); `not_allowed` (`wrong_state`, `import_running`).
 */
export const confirmImportWorkflow = createWorkflow("confirm-import", (input: Input) => {
  const started = inTurn(
    transform({ input }, ({ input }) => `imports-of:${input.producer_id}`),
    () => startImportStep(input),
  )
  emitEventStep({ eventName: ImportEvents.CONFIRMED, data: { id: input.id } })
  recordAuditStep(
    transform({ input, started }, ({ input, started }) => [
      {
        actor: input.actor,
        producer_id: input.producer_id,
        entity: "goods_import",
        entity_id: input.id,
        action: "confirm",
        after: started as unknown as Record<string, unknown>,
      },
    ]),
  )
  return new WorkflowResponse(input.id)
})
