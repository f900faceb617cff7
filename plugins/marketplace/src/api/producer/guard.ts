import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { PRODUCER_MODULE } from "../../modules/producer"
import { PRODUCER_ACCOUNT_MODULE } from "../../modules/producer-account"
import { bearerOf } from "../auth/token-claims"
import { type AccessRow, findAccess, reaches } from "./access"
import type { AccountRequest, ProducerContext, ProducerRequest } from "./producer-request"

const { FORBIDDEN, INVALID_DATA, NOT_FOUND, UNAUTHORIZED } = MedusaError.Types

/**
 * The one door of `/producer/*`, behind Medusa's `authenticate`. Membership and the producer's state are read fresh each time, so that a removed
 * member or a suspended producer is stopped at the next request. Whose data a request is about follows from the
 * membership alone, never from what the client sends; a foreign producer is answered like one that does not exist.
 */
export async function guardProducer(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const row = findAccess(req.method, req.originalUrl.replace(/\?.*$/, ""))
  if (!row) {
    throw new MedusaError(NOT_FOUND, "There is no such route.")
  }
  const account = await findAccount(req)
  if (row.scope === "account") {
    ;(req as AccountRequest).producer_account = account
    return next()
  }
  ;(req as ProducerRequest).producer_context = await contextFor(req, row, account)
  next()
}

type Account = AccountRequest["producer_account"]

async function findAccount(req: MedusaRequest): Promise<Account> {
  const { auth_context, scope } = req as AccountRequest
  const { auth_identity_id } = auth_context
  const accounts = scope.resolve(PRODUCER_ACCOUNT_MODULE)
  // A login may have been deleted since, and the token of a refused registration never had one.
  const [isOpen, logins, [account]] = await Promise.all([
    accounts.isOpen(bearerOf(req), new Date()),
    scope.resolve(Modules.AUTH).listAuthIdentities({ id: [auth_identity_id] }, { select: ["id"], take: 1 }),
    accounts.listProducerAccounts({ auth_identity_id }, { take: 1 }),
  ])
  if (!isOpen || logins.length === 0) {
    throw new MedusaError(UNAUTHORIZED, "This sign-in has ended. Sign in again.")
  }
  return account ?? null
}

async function contextFor(req: MedusaRequest, row: AccessRow, account: Account): Promise<ProducerContext> {
  const chosen = req.headers["x-producer-id"]
  const { member, producer } = await membershipOf(req.scope, account, chosen?.toString())
  if (producer.status === "closed") {
    throw new MedusaError(FORBIDDEN, "This producer has closed its stall.", "producer_closed")
  }
  if (producer.status !== "approved" && !row.whenSuspended) {
    throw new MedusaError(FORBIDDEN, "This producer is suspended.", "producer_suspended")
  }
  if (!reaches(member.role, row.role)) {
    throw new MedusaError(FORBIDDEN, `A ${member.role} may not do this.`, "role_not_allowed")
  }
  return {
    account: member.account,
    member: { id: member.id, role: member.role },
    producer,
    actor: { type: "producer", id: member.account.id },
  }
}

async function membershipOf(scope: MedusaContainer, account: Account, chosen: string | undefined) {
  const members = account
    ? await scope
        .resolve(PRODUCER_MODULE)
        .listProducerMembers({ account_id: account.id }, { relations: ["producer"], take: null })
    : []
  if (!account || members.length === 0) {
    throw new MedusaError(FORBIDDEN, "This account does not work for a producer yet.", "no_producer")
  }
  if (!chosen && members.length > 1) {
    throw new MedusaError(
      INVALID_DATA,
      "This account works for several producers: name one in the header x-producer-id.",
      "choose_producer",
    )
  }
  const member = chosen ? members.find(({ producer_id }) => producer_id === chosen) : members[0]
  if (!member) {
    throw new MedusaError(NOT_FOUND, "No such producer was found for this account.")
  }
  return { member: { ...member, account }, producer: member.producer }
}
