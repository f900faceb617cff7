import type { MedusaResponse } from "@medusajs/framework/http"
import { PRODUCER_MODULE } from "../../../modules/producer"
import { orderBy } from "../../page"
import type { ProducerRequest } from "../producer-request"
import { publicMember } from "./public-member"
import type { ListMembers } from "./validators"

/** `GET /producer/members` → `{members: [{id, email, name, role, account_id, created_at}], count, limit, offset}`. */
export async function GET(req: ProducerRequest<unknown, ListMembers>, res: MedusaResponse) {
  const { limit, offset, order } = req.validatedQuery as ListMembers
  const [members, count] = await req.scope
    .resolve(PRODUCER_MODULE)
    .listAndCountProducerMembers(
      { producer_id: req.producer_context.producer.id },
      { take: limit, skip: offset, order: orderBy(order) },
    )
  res.json({ members: members.map(publicMember), count, limit, offset })
}
