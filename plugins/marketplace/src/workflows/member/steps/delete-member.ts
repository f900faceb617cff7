import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ProducerMemberRole } from "../../../lib/member-roles"
import { PRODUCER_MODULE } from "../../../modules/producer"
import { assertAnotherOwner, findMember, membersLock } from "../find-member"

export type DeleteMemberInput = {
  id: string
  producer_id: string
  /** Who removes: a member may leave, an owner may remove anybody. */
  by: { id: string; role: ProducerMemberRole }
}

/** Takes a person's place at a producer away. Answers the member as they were. */
export const deleteMemberStep = createStep(
  "delete-member",
  async ({ id, producer_id, by }: DeleteMemberInput, { container }) => {
    return container.resolve(Modules.LOCKING).execute(membersLock(producer_id), async () => {
      const { email, name, role, account_id } = await findMember(container, { id, producer_id })
      if (id !== by.id && by.role !== "owner") {
        throw new MedusaError(
          MedusaError.Types.FORBIDDEN,
          "Only an owner may remove other members.",
          "role_not_allowed",
        )
      }
      const member = { id, producer_id, email, name, role, account_id }
      if (role === "owner") {
        await assertAnotherOwner(container, member)
      }
      await container.resolve(PRODUCER_MODULE).deleteProducerMembers([id])
      return new StepResponse(member, member)
    })
  },
  async (member, { container }) => {
    if (member) {
      await container.resolve(PRODUCER_MODULE).createProducerMembers(member)
    }
  },
)
