import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../lib/actor"
import { changeKey } from "../../lib/changes/change"
import { ProducerEvents } from "../../lib/events"
import { masked } from "../../lib/masked"
import type { ProducerMemberRole } from "../../lib/member-roles"
import { recordAuditStep } from "../audit/steps/record-audit"
import { inTurn } from "../in-turn"
import { attachUploadsStep } from "../upload/steps/attach-uploads"
import { checkProfileEditStep } from "./steps/check-profile-edit"
import { type ProducerFields, updateProducerStep } from "./steps/update-producer"

export type ProfileChange = Partial<
  Pick<
    ProducerFields,
    | "short_text"
    | "about"
    | "logo_url"
    | "phone"
    | "email"
    | "street"
    | "bank_bin"
    | "bank_account_number"
    | "bank_account_name"
  >
>

export type UpdateProfileInput = {
  producer_id: string
  /** Of the member who edits. */
  role: ProducerMemberRole
  change: ProfileChange
  actor: Actor
}

/**
 * Changes what a stall says about itself, at once, and where it is paid. A picture that was the logo stays kept: pages
 * that show it may be cached. Answers the producer. Errors: `forbidden` (`role_not_allowed`), `invalid_data`
 * (`bank_incomplete`, `foreign_picture`).
 */
export const updateProfileWorkflow = createWorkflow(
  "update-producer-profile",
  (input: UpdateProfileInput) => {
    const updated = inTurn(
      transform({ input }, ({ input: { producer_id } }) => changeKey({ producer_id, product_id: null })),
      () => {
        checkProfileEditStep(input)
        attachUploadsStep(
          transform({ input }, ({ input: { producer_id, change } }) => ({
            producer_id,
            urls: change.logo_url ? [change.logo_url] : [],
          })),
        )
        return updateProducerStep(
          transform({ input }, ({ input: { producer_id, change } }) => ({ id: producer_id, ...change })),
        )
      },
    )
    emitEventStep({ eventName: ProducerEvents.UPDATED, data: { id: input.producer_id } })
    recordAuditStep(
      transform({ input, updated }, ({ input, updated }) => [
        {
          actor: input.actor,
          producer_id: input.producer_id,
          entity: "producer",
          entity_id: input.producer_id,
          action: "edit_profile",
          before: masked(updated.before),
          after: masked(input.change),
        },
      ]),
    )
    return new WorkflowResponse(transform({ updated }, ({ updated }) => updated.producer))
  },
)
