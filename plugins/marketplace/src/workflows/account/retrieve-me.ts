import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { APPLICATION_MODULE } from "../../modules/application"
import { PRODUCER_MODULE } from "../../modules/producer"
import type { ProducerAccount } from "../../modules/producer-account/models/producer-account"
import { SUSPENSION_MODULE } from "../../modules/suspension"
import { loginNamesOf } from "./lib/login"

/** The signed-in person, the producers they work for and how those stand, and their applications. */
export async function retrieveMe(
  container: MedusaContainer,
  account: InferTypeOf<typeof ProducerAccount> | null,
) {
  return {
    account: account && (await publicAccount(container, account)),
    memberships: account ? await listMemberships(container, account.id) : [],
    applications: account ? await listApplications(container, account.id) : [],
  }
}

/** An account as its owner sees it; `login` is what they sign in with, whatever else they have written down since. */
export async function publicAccount(
  container: MedusaContainer,
  { id, auth_identity_id, email, phone, name }: InferTypeOf<typeof ProducerAccount>,
) {
  const login = (await loginNamesOf(container, [auth_identity_id])).get(auth_identity_id) ?? null
  return { id, login, email, phone, name }
}

/** `[{id, status, name, type, step, review_note, submitted_at}]`, newest first. */
async function listApplications(container: MedusaContainer, accountId: string) {
  const applications = await container
    .resolve(APPLICATION_MODULE)
    .listProducerApplications({ account_id: accountId }, { order: { created_at: "DESC" } })
  return applications.map(({ id, status, name, type, step, review_note, submitted_at }) => ({
    ...{ id, status, name, type, step, review_note, submitted_at },
  }))
}

/** `[{id, role, producer: {id, handle, name, type, status, logo_url, suspension: {reason, effective_at} | null}}]`. */
export async function listMemberships(container: MedusaContainer, accountId: string) {
  const members = await container
    .resolve(PRODUCER_MODULE)
    .listProducerMembers(
      { account_id: accountId },
      { relations: ["producer"], order: { created_at: "ASC" }, take: null },
    )
  const suspensions = await container
    .resolve(SUSPENSION_MODULE)
    .listSuspensions({ producer_id: members.map(({ producer_id }) => producer_id), lifted_at: null })
  return members.map(({ id, role, producer }) => {
    const { handle, name, type, status, logo_url } = producer
    const suspension = suspensions.find(({ producer_id }) => producer_id === producer.id)
    return {
      id,
      role,
      producer: {
        ...{ id: producer.id, handle, name, type, status, logo_url },
        suspension: suspension ? { reason: suspension.reason, effective_at: suspension.effective_at } : null,
      },
    }
  })
}
