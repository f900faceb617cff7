import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INVITATION_MODULE } from "../../../modules/invitation"

export type DeleteInvitationInput = { id: string; producer_id: string }

/** Takes an open invitation back; one of another producer, or one that was accepted, is not found. */
export const deleteInvitationStep = createStep(
  "delete-invitation",
  async ({ id, producer_id }: DeleteInvitationInput, { container }) => {
    const invitations = container.resolve(INVITATION_MODULE)
    const [invitation] = await invitations.listProducerInvitations(
      { id, producer_id, accepted_at: null },
      { take: 1 },
    )
    if (!invitation) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "This invitation was not found.")
    }
    await invitations.softDeleteProducerInvitations([id])
    return new StepResponse({ email: invitation.email, role: invitation.role }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(INVITATION_MODULE).restoreProducerInvitations([id])
    }
  },
)
