import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { APPLICATION_MODULE } from "../../modules/application"
import type { ApplicationRow } from "../../modules/application/service"
import { LISTING_MODULE } from "../../modules/listing"
import { ORDER_GROUP_MODULE } from "../../modules/order-group"
import { PRODUCER_MODULE } from "../../modules/producer"
import { PRODUCER_ACCOUNT_MODULE } from "../../modules/producer-account"
import { SUSPENSION_MODULE } from "../../modules/suspension"
import { loginNamesOf } from "../account/lib/login"
import { documentView } from "../application/lib/application-view"

/**
 * A producer as operators see it: every field, its members with what each signs in with (`login`), its papers, the application it once
 * was (`application`, null for one that did not come in by one), the suspension that is announced or in effect
 * (`suspension`, else null), all it ever had, newest first (`suspensions`), and how many listings (by state) and orders
 * it has (`counts`). Fails with `not_found`.
 */
export async function retrieveProducer(container: MedusaContainer, id: string) {
  const [producer] = await container
    .resolve(PRODUCER_MODULE)
    .listProducers({ id }, { relations: ["members"] })
  if (!producer) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "This producer was not found.")
  }
  const applications = container.resolve(APPLICATION_MODULE)
  const [suspensions, documents, [application], listings, [, orders]] = await Promise.all([
    container
      .resolve(SUSPENSION_MODULE)
      .listSuspensions({ producer_id: id }, { order: { announced_at: "DESC" } }),
    applications.listProducerDocuments({ producer_id: id }, { order: { id: "ASC" }, take: null }),
    applications.listProducerApplications(
      { producer_id: id },
      { select: ["id", "submitted_at", "decided_at", "decided_by"] },
    ),
    container.resolve(LISTING_MODULE).countByStatus(id),
    container
      .resolve(ORDER_GROUP_MODULE)
      .listAndCountProducerOrders({ producer_id: id }, { take: 1, select: ["id"] }),
  ])
  return {
    ...producer,
    members: await withLogins(container, producer.members),
    suspension: suspensions.find(({ lifted_at }) => lifted_at === null) ?? null,
    suspensions,
    documents: documents.map((row) => ({ ...documentView(row), application_id: row.application_id })),
    application: application ? ofApplication(application) : null,
    counts: { listings, orders },
  }
}

async function withLogins<M extends { account_id: string | null }>(container: MedusaContainer, members: M[]) {
  const ids = members.flatMap(({ account_id }) => account_id ?? [])
  const accounts = await container
    .resolve(PRODUCER_ACCOUNT_MODULE)
    .listProducerAccounts({ id: ids }, { take: ids.length })
  const logins = await loginNamesOf(
    container,
    accounts.map(({ auth_identity_id }) => auth_identity_id),
  )
  const byAccount = new Map(accounts.map(({ id, auth_identity_id }) => [id, logins.get(auth_identity_id)]))
  return members.map((member) => ({ ...member, login: byAccount.get(member.account_id ?? "") ?? null }))
}

const ofApplication = ({ id, submitted_at, decided_at, decided_by }: ApplicationRow) => ({
  ...{ id, submitted_at, decided_at, decided_by },
})
