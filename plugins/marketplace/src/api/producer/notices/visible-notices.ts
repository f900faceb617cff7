import { MedusaError } from "@medusajs/framework/utils"
import { PRODUCER_MODULE } from "../../../modules/producer"
import type { AccountRequest } from "../producer-request"

/**
 * Which notices the signed-in person may see: their own, of the producers they work for now and of none. What a former
 * producer was told is gone with the membership. A producer that is named must be one of theirs, else `not_found`.
 */
export async function visibleNotices(req: AccountRequest, producerId?: string) {
  const account_id = req.producer_account?.id ?? ""
  const members = await req.scope
    .resolve(PRODUCER_MODULE)
    .listProducerMembers({ account_id }, { select: ["producer_id"], take: null })
  const own = members.map(({ producer_id }) => producer_id)
  if (producerId !== undefined && !own.includes(producerId)) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "No such producer was found for this account.")
  }
  const mine = producerId ? [{ producer_id: producerId }] : [{ producer_id: null }, { producer_id: own }]
  return { account_id, $or: mine }
}
