import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { PRODUCER_MODULE } from "../../modules/producer"
import type { ProducerMember } from "../../modules/producer/models/producer-member"

type Member = InferTypeOf<typeof ProducerMember>

/** Who changes a producer's members holds it: two owners who demote each other at once would leave none. */
export const membersLock = (producerId: string): string => `producer-members:${producerId}`

/** A member of this producer; any other id is not found. */
export async function findMember(
  container: MedusaContainer,
  { id, producer_id }: { id: string; producer_id: string },
): Promise<Member> {
  const [member] = await container
    .resolve(PRODUCER_MODULE)
    .listProducerMembers({ id, producer_id }, { take: 1 })
  if (!member) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "This member was not found.")
  }
  return member
}

/** A producer always has an owner who can sign in. */
export async function assertAnotherOwner(
  container: MedusaContainer,
  { id, producer_id }: Pick<Member, "id" | "producer_id">,
): Promise<void> {
  const [other] = await container
    .resolve(PRODUCER_MODULE)
    .listProducerMembers(
      { producer_id, role: "owner", id: { $ne: id }, account_id: { $ne: null } },
      { take: 1 },
    )
  if (!other) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "A producer needs an owner. Make somebody else an owner first.",
      "last_owner",
    )
  }
}
