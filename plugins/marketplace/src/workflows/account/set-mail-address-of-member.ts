import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { Actor } from "../../lib/actor"
import { PRODUCER_MODULE } from "../../modules/producer"
import { PRODUCER_ACCOUNT_MODULE } from "../../modules/producer-account"
import { setMailAddressWorkflow } from "./set-mail-address"

/**
 * Writes down where a member of a stall reads mail, on the office's word. Answers the account; fails with `not_found` and
 * `invalid_data` (`never_signed_in`, `login_is_address`).
 */
export async function setMailAddressOfMember(
  container: MedusaContainer,
  { id, email, actor }: { id: string; email: string; actor: Actor },
) {
  const [member] = await container.resolve(PRODUCER_MODULE).listProducerMembers({ id }, { take: 1 })
  if (!member) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "This member was not found.")
  }
  if (!member.account_id) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "This member has never signed in; invite them once more.",
      "never_signed_in",
    )
  }
  const { auth_identity_id } = await container
    .resolve(PRODUCER_ACCOUNT_MODULE)
    .retrieveProducerAccount(member.account_id)
  const operator = { actor, producer_id: member.producer_id }
  const { result } = await setMailAddressWorkflow(container).run({
    input: { auth_identity_id, email, operator },
  })
  return result
}
