import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCER_MODULE } from "../../../modules/producer"
import { PRODUCER_ACCOUNT_MODULE } from "../../../modules/producer-account"
import { loginNamesOf } from "../lib/login"

type Input = { id: string; auth_identity_id: string; email: string }

/**
 * Puts an address down for a person and for them as a member of every stall, except where a colleague gets the stall's
 * mails there already. Answers the account and the address before; `invalid_data` (`login_is_address`) for who signs in
 * with one.
 */
export const setMailAddressStep = createStep(
  "set-mail-address",
  async ({ id, auth_identity_id, email }: Input, { container }) => {
    const login = (await loginNamesOf(container, [auth_identity_id])).get(auth_identity_id)
    if (login?.includes("@")) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "Who signs in with an e-mail address reads mail there.",
        "login_is_address",
      )
    }
    const accounts = container.resolve(PRODUCER_ACCOUNT_MODULE)
    const before = await accounts.retrieveProducerAccount(id)
    const members = await membersToReach(container, id, email)
    await container
      .resolve(PRODUCER_MODULE)
      .updateProducerMembers(members.map((member) => ({ id: member.id, email })))
    const account = await accounts.updateProducerAccounts({ id, email })
    return new StepResponse(
      { account, before: before.email },
      { account: { id, email: before.email }, members: members.map(({ id, email }) => ({ id, email })) },
    )
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve(PRODUCER_ACCOUNT_MODULE).updateProducerAccounts(before.account)
      await container.resolve(PRODUCER_MODULE).updateProducerMembers(before.members)
    }
  },
)

/** The person's memberships in stalls of which nobody else has that address. */
async function membersToReach(container: MedusaContainer, account_id: string, email: string) {
  const producers = container.resolve(PRODUCER_MODULE)
  const own = await producers.listProducerMembers({ account_id }, { take: null })
  const others = await producers.listProducerMembers(
    { email, producer_id: own.map(({ producer_id }) => producer_id) },
    { take: null },
  )
  const taken = new Set(
    others.flatMap(({ account_id: other, producer_id }) => (other === account_id ? [] : [producer_id])),
  )
  return own.filter(({ producer_id }) => !taken.has(producer_id))
}
