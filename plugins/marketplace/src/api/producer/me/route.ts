import type { MedusaResponse } from "@medusajs/framework/http"
import { PRODUCER_MODULE } from "../../../modules/producer"
import type { AccountRequest } from "../producer-request"

/**
 * `GET /producer/me`: the signed-in person and what they work for,
 * `{account: {id, email, phone, name} | null, memberships: [{id, role, producer}], applications: []}`.
 */
export async function GET(req: AccountRequest, res: MedusaResponse) {
  const account = req.producer_account
  const members = account
    ? await req.scope
        .resolve(PRODUCER_MODULE)
        .listProducerMembers({ account_id: account.id }, { relations: ["producer"], take: null })
    : []
  res.json({
    account: account && { id: account.id, email: account.email, phone: account.phone, name: account.name },
    memberships: members.map(({ id, role, producer }) => ({
      id,
      role,
      producer: {
        id: producer.id,
        handle: producer.handle,
        name: producer.name,
        type: producer.type,
        status: producer.status,
        logo_url: producer.logo_url,
      },
    })),
    applications: [],
  })
}
