import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { digestOf } from "../../../lib/invitation-token"
import { INVITATION_MODULE } from "../../../modules/invitation"
import type { ProducerInvitation } from "../../../modules/invitation/models/producer-invitation"
import { PRODUCER_MODULE } from "../../../modules/producer"

export type UseInvitationInput = {
  token: string
  account: { id: string; name: string | null }
  /** ISO 8601. */
  now: string
}

type Invitation = InferTypeOf<typeof ProducerInvitation>

const { NOT_ALLOWED } = MedusaError.Types

/**
 * Makes a person a member with the token of an invitation, which is then used up. Whoever has the token is who was
 * meant, whatever login they use. A member who was written down without an account under the invited address becomes
 * this person. Answers the invitation and the member.
 */
export const useInvitationStep = createStep(
  "use-invitation",
  async ({ token, account, now }: UseInvitationInput, { container }) => {
    const lock = `producer-invitation:${digestOf(token)}`
    return container.resolve(Modules.LOCKING).execute(lock, async () => {
      const invitation = await findUsable(container, token, new Date(now))
      const waiting = await findWaitingMember(container, invitation, account.id)
      const member = await seat(container, invitation, account, waiting?.id)
      await container.resolve(INVITATION_MODULE).updateProducerInvitations({
        id: invitation.id,
        accepted_at: new Date(now),
        accepted_by: account.id,
      })
      const undo = { invitation_id: invitation.id, member_id: member.id, waiting }
      return new StepResponse({ invitation, member }, undo)
    })
  },
  async (undo, { container }) => {
    if (!undo) {
      return
    }
    const producers = container.resolve(PRODUCER_MODULE)
    await (undo.waiting
      ? producers.updateProducerMembers(undo.waiting)
      : producers.deleteProducerMembers([undo.member_id]))
    await container
      .resolve(INVITATION_MODULE)
      .updateProducerInvitations({ id: undo.invitation_id, accepted_at: null, accepted_by: null })
  },
)

async function findUsable(container: MedusaContainer, token: string, now: Date): Promise<Invitation> {
  const [invitation] = await container
    .resolve(INVITATION_MODULE)
    .listProducerInvitations(
      { token_hash: digestOf(token), accepted_at: null, expires_at: { $gt: now } },
      { take: 1 },
    )
  const [producer] = invitation
    ? await container.resolve(PRODUCER_MODULE).listProducers({ id: invitation.producer_id }, { take: 1 })
    : []
  if (!invitation || !producer || producer.status === "closed") {
    throw new MedusaError(
      NOT_ALLOWED,
      "This invitation is used up, too old or taken back. Ask for a new one.",
      "invitation_invalid",
    )
  }
  return invitation
}

/** The member whose place the invitation is for, if there is one already, as they are before. */
async function findWaitingMember(container: MedusaContainer, invitation: Invitation, accountId: string) {
  const { producer_id, email } = invitation
  const members = await container
    .resolve(PRODUCER_MODULE)
    .listProducerMembers({ producer_id, $or: [{ email }, { account_id: accountId }] })
  if (members.some(({ account_id }) => account_id !== null)) {
    throw new MedusaError(NOT_ALLOWED, "You work for this producer already.", "already_member")
  }
  const [waiting] = members
  return waiting && { id: waiting.id, role: waiting.role, name: waiting.name, account_id: null }
}

function seat(
  container: MedusaContainer,
  { producer_id, email, role }: Invitation,
  account: UseInvitationInput["account"],
  waitingId: string | undefined,
) {
  const producers = container.resolve(PRODUCER_MODULE)
  return waitingId
    ? producers.updateProducerMembers({ id: waitingId, role, account_id: account.id })
    : producers.createProducerMembers({
        producer_id,
        email,
        role,
        account_id: account.id,
        name: account.name,
      })
}
