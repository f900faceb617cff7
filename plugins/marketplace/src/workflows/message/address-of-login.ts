import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { APPLICATION_MODULE } from "../../modules/application"
import { PRODUCER_ACCOUNT_MODULE } from "../../modules/producer-account"

type Login = { auth_identity_id: string } | { entity_id: string }

/**
 * Where a person who signs in to the portal reads mail: the login itself where it is an address, else what the account
 * or its last application names, or null. `entity_id` is the login name, an address or a phone number.
 */
export async function addressOfLogin(container: MedusaContainer, login: Login): Promise<string | null> {
  const [identity] = await container
    .resolve(Modules.AUTH)
    .listProviderIdentities({ provider: "emailpass", ...login }, { take: 1 })
  if (!identity || identity.entity_id.includes("@")) {
    return identity?.entity_id ?? null
  }
  const [account] = await container
    .resolve(PRODUCER_ACCOUNT_MODULE)
    .listProducerAccounts({ auth_identity_id: identity.auth_identity_id ?? "" }, { take: 1 })
  return account ? (account.email ?? (await addressOfApplicant(container, account.id))) : null
}

async function addressOfApplicant(container: MedusaContainer, account_id: string): Promise<string | null> {
  const [application] = await container
    .resolve(APPLICATION_MODULE)
    .listProducerApplications(
      { account_id, email: { $ne: null } },
      { order: { created_at: "DESC" }, take: 1 },
    )
  return application?.email ?? null
}
