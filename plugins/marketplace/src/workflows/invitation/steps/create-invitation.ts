import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { digestOf, drawInvitationToken } from "../../../lib/invitation-token"
import type { ProducerMemberRole } from "../../../lib/member-roles"
import { INVITATION_MODULE } from "../../../modules/invitation"
import { PRODUCER_MODULE } from "../../../modules/producer"

export type CreateInvitationInput = {
  producer_id: string
  email: string
  role: ProducerMemberRole
  invited_by: string
  /** ISO 8601. */
  now: string
}

const GOOD_FOR_MS = 7 * 24 * 60 * 60 * 1000
const MOST_OPEN = 20

/**
 * Draws an invitation, in place of an open one to the same address. Answers it with its token, which is written down
 * nowhere. `not_allowed` with the codes `already_member` and `too_many_invitations`.
 */
export const createInvitationStep = createStep(
  "create-invitation",
  async ({ now, ...input }: CreateInvitationInput, { container }) => {
    const invitations = container.resolve(INVITATION_MODULE)
    const lock = `producer-invitations:${input.producer_id}`
    return container.resolve(Modules.LOCKING).execute(lock, async () => {
      await assertNoMember(container, input)
      const open = await invitations.listProducerInvitations({
        producer_id: input.producer_id,
        accepted_at: null,
      })
      const earlier = open.filter(({ email }) => email === input.email).map(({ id }) => id)
      assertRoom(open.length - earlier.length)
      const token = drawInvitationToken()
      await invitations.softDeleteProducerInvitations(earlier)
      const invitation = await invitations.createProducerInvitations({
        ...input,
        token_hash: digestOf(token),
        expires_at: new Date(Date.parse(now) + GOOD_FOR_MS),
      })
      return new StepResponse({ invitation, token }, { id: invitation.id, earlier })
    })
  },
  async (made, { container }) => {
    if (made) {
      const invitations = container.resolve(INVITATION_MODULE)
      await invitations.deleteProducerInvitations([made.id])
      await invitations.restoreProducerInvitations(made.earlier)
    }
  },
)

async function assertNoMember(
  container: MedusaContainer,
  { producer_id, email }: Pick<CreateInvitationInput, "producer_id" | "email">,
): Promise<void> {
  const [member] = await container
    .resolve(PRODUCER_MODULE)
    .listProducerMembers({ producer_id, email, account_id: { $ne: null } }, { take: 1 })
  if (member) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "This person works for the producer already.",
      "already_member",
    )
  }
}

function assertRoom(open: number): void {
  if (open >= MOST_OPEN) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `At most ${MOST_OPEN} invitations may be open at a time. Take one back first.`,
      "too_many_invitations",
    )
  }
}
