import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ProducerMemberRole } from "../../../lib/member-roles"
import { PRODUCER_MODULE } from "../../../modules/producer"
import { assertAnotherOwner, findMember, membersLock } from "../find-member"

export type SetMemberRoleInput = { id: string; producer_id: string; role: ProducerMemberRole }

/** Gives a member another role; the last owner keeps theirs. Answers the member and the role before. */
export const setMemberRoleStep = createStep(
  "set-member-role",
  async ({ id, producer_id, role }: SetMemberRoleInput, { container }) => {
    return container.resolve(Modules.LOCKING).execute(membersLock(producer_id), async () => {
      const before = await findMember(container, { id, producer_id })
      if (before.role === "owner" && role !== "owner") {
        await assertAnotherOwner(container, before)
      }
      const member = await container.resolve(PRODUCER_MODULE).updateProducerMembers({ id, role })
      return new StepResponse({ member, role_before: before.role }, { id, role: before.role })
    })
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve(PRODUCER_MODULE).updateProducerMembers(before)
    }
  },
)
