import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { likePattern } from "../../../lib/like-pattern"
import { PRODUCER_MODULE } from "../../../modules/producer"
import type { AdminListProducerMembersParams } from "./validators"

/**
 * `GET /admin/producer-members`: who works for whom. Filters: `producer_id`, `q` (e-mail or name). Answers
 * `{producer_members: [{id, email, name, role, account_id, created_at, producer: {id, handle, name}}], count, limit, offset}`.
 */
export async function GET(req: MedusaRequest<unknown, AdminListProducerMembersParams>, res: MedusaResponse) {
  const { q, limit, offset, ...filters } = req.validatedQuery as AdminListProducerMembersParams
  const like = { $ilike: likePattern(q ?? "") }
  const [rows, count] = await req.scope
    .resolve(PRODUCER_MODULE)
    .listAndCountProducerMembers(
      { ...filters, ...(q ? { $or: [{ email: like }, { name: like }] } : {}) },
      { take: limit, skip: offset, order: { created_at: "DESC" }, relations: ["producer"] },
    )
  const producer_members = rows.map(({ id, email, name, role, account_id, created_at, producer }) => ({
    ...{ id, email, name, role, account_id, created_at },
    producer: { id: producer.id, handle: producer.handle, name: producer.name },
  }))
  res.json({ producer_members, count, limit, offset })
}
