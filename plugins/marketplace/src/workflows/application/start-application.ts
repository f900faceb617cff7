import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../lib/actor"
import type { ProducerType } from "../../modules/producer/models/producer"
import { ensureAccountStep } from "../account/steps/ensure-account"
import { recordAuditStep } from "../audit/steps/record-audit"
import { openApplicationStep } from "./steps/open-application"

export type StartApplicationInput = { auth_identity_id: string; type?: ProducerType; name?: string | null }

/**
 * Opens a draft for a signed-in person, who gets an account with it, or answers the application that is still open.
 * Answers `{id, account_id}`.
 */
export const startApplicationWorkflow = createWorkflow(
  "start-application",
  (input: StartApplicationInput) => {
    const account = ensureAccountStep({ auth_identity_id: input.auth_identity_id })
    const application = openApplicationStep({ account_id: account.id, type: input.type, name: input.name })
    when({ application }, ({ application }) => application.created).then(() => {
      recordAuditStep(
        transform({ account, application }, ({ account, application }) => [
          {
            actor: { type: "producer", id: account.id } satisfies Actor,
            entity: "producer_application",
            entity_id: application.id,
            action: "start",
          },
        ]),
      )
    })
    return new WorkflowResponse(
      transform({ account, application }, ({ account, application }) => ({
        id: application.id,
        account_id: account.id,
      })),
    )
  },
)
