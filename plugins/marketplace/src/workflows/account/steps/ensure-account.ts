import type { AuthIdentityDTO, InferTypeOf } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { toE164 } from "../../../lib/phone"
import { PRODUCER_ACCOUNT_MODULE } from "../../../modules/producer-account"
import type { ProducerAccount } from "../../../modules/producer-account/models/producer-account"

type Account = InferTypeOf<typeof ProducerAccount>
type Made = { account_id: string; identity: Pick<AuthIdentityDTO, "id" | "app_metadata"> }

/**
 * The account of a signed-in person, made when they have none yet; from then on their tokens name it as the actor.
 * Its e-mail or phone is the login name. Two requests at once make one account: the database allows no second.
 */
export const ensureAccountStep = createStep(
  "ensure-producer-account",
  async ({ auth_identity_id }: { auth_identity_id: string }, { container }) => {
    const accounts = container.resolve(PRODUCER_ACCOUNT_MODULE)
    const find = async (): Promise<Account | undefined> =>
      (await accounts.listProducerAccounts({ auth_identity_id }, { take: 1 }))[0]
    const existing = await find()
    if (existing) {
      return new StepResponse<Account, Made>(existing)
    }
    const auth = container.resolve(Modules.AUTH)
    const identity = await auth.retrieveAuthIdentity(auth_identity_id, { relations: ["provider_identities"] })
    const account = await accounts
      .createProducerAccounts({ auth_identity_id, ...contactOf(identity) })
      .catch(async (error: unknown) => {
        const made = await find()
        if (made) {
          return made
        }
        throw error
      })
    await auth.updateAuthIdentities({
      id: identity.id,
      app_metadata: { ...identity.app_metadata, producer_id: account.id },
    })
    return new StepResponse<Account, Made>(account, { account_id: account.id, identity })
  },
  async (made, { container }) => {
    if (made) {
      const { id, app_metadata } = made.identity
      await container.resolve(Modules.AUTH).updateAuthIdentities({ id, app_metadata })
      await container.resolve(PRODUCER_ACCOUNT_MODULE).deleteProducerAccounts([made.account_id])
    }
  },
)

/** The login name, as what it is. */
function contactOf({ provider_identities = [] }: AuthIdentityDTO): { email?: string; phone?: string } {
  const name = provider_identities.find(({ provider }) => provider === "emailpass")?.entity_id
  const phone = name && toE164(name)
  return phone ? { phone } : { email: name }
}
