import { PRODUCER_MODULE } from "@cho-lang/marketplace/modules/producer"
import { PRODUCER_ACCOUNT_MODULE } from "@cho-lang/marketplace/modules/producer-account"
import type { IAuthModuleService, MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createUsersWorkflow } from "@medusajs/medusa/core-flows"
import type { DemoProducer } from "../catalogue/types"
import type { StoredProducer } from "./producers"

const PROVIDER = "emailpass"
const OPERATOR_EMAIL = "dieuphoi@cholang.example"
const LOGINS = 2

export interface Login {
  email: string
  password: string
}

/** An operator of Medusa Admin who can log in with this password. */
export async function ensureOperator(container: MedusaContainer, password: string): Promise<Login> {
  const users = container.resolve(Modules.USER)
  const [existing] = await users.listUsers({ email: OPERATOR_EMAIL }, { take: 1 })
  const user = existing ?? (await createOperator(container))
  await ensureLogin(container, { email: OPERATOR_EMAIL, password }, { user_id: user.id })
  return { email: OPERATOR_EMAIL, password }
}

async function createOperator(container: MedusaContainer): Promise<{ id: string }> {
  const { result } = await createUsersWorkflow(container).run({
    input: { users: [{ email: OPERATOR_EMAIL, first_name: "Điều phối", last_name: "(mẫu)" }] },
  })
  return { id: result[0]?.id ?? "" }
}

/** Logins for the owners of the first producers that are at work. */
export async function ensureProducerLogins(
  container: MedusaContainer,
  producers: DemoProducer[],
  stored: Map<string, StoredProducer>,
  password: string,
): Promise<(Login & { id: string })[]> {
  const chosen = producers.filter(({ vacation }) => !vacation).slice(0, LOGINS)
  return Promise.all(
    chosen.map(async ({ handle, email }) => {
      const id = stored.get(handle)?.id ?? ""
      const [member] = await container
        .resolve(PRODUCER_MODULE)
        .listProducerMembers({ producer_id: id, email }, { take: 1 })
      if (!member) {
        throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Producer ${handle} has no owner.`)
      }
      const account = await ensureAccount(container, { email, password })
      await container
        .resolve(PRODUCER_MODULE)
        .updateProducerMembers({ id: member.id, account_id: account.id })
      return { id, email, password }
    }),
  )
}

export interface DemoAccount {
  id: string
  auth_identity_id: string
}

/** A person's own account: the login is for the person, memberships say for which producers. */
export async function ensureAccount(container: MedusaContainer, login: Login): Promise<DemoAccount> {
  const accounts = container.resolve(PRODUCER_ACCOUNT_MODULE)
  const auth_identity_id = await ensureLogin(container, login, {})
  const [existing] = await accounts.listProducerAccounts({ auth_identity_id }, { take: 1 })
  const account =
    existing ?? (await accounts.createProducerAccounts({ auth_identity_id, email: login.email }))
  await ensureLogin(container, login, { producer_id: account.id })
  return { id: account.id, auth_identity_id }
}

/** Answers the id of the identity that this login opens. */
async function ensureLogin(
  container: MedusaContainer,
  { email, password }: Login,
  actor: Record<string, string>,
): Promise<string> {
  const auth = container.resolve(Modules.AUTH)
  const identityId = (await findIdentity(auth, email)) ?? (await register(auth, { email, password }))
  await auth.updateProvider(PROVIDER, { entity_id: email, password })
  await auth.updateAuthIdentities({ id: identityId, app_metadata: actor })
  return identityId
}

async function findIdentity(auth: IAuthModuleService, email: string): Promise<string | undefined> {
  const [identity] = await auth.listProviderIdentities({ entity_id: email, provider: PROVIDER }, { take: 1 })
  return identity?.auth_identity_id
}

async function register(auth: IAuthModuleService, login: Login): Promise<string> {
  const { authIdentity, error } = await auth.register(PROVIDER, { body: { ...login } })
  if (!authIdentity) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      error ?? `${login.email} could not be registered.`,
    )
  }
  return authIdentity.id
}
