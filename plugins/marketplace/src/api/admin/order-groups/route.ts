import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ORDER_GROUP_MODULE } from "../../../modules/order-group"
import type { AdminListOrderGroupsParams } from "./validators"

/** `GET /admin/order-groups` (`display_id`, `producer_id`): placed groups, newest first, each naming its orders. */
export async function GET(req: MedusaRequest<unknown, AdminListOrderGroupsParams>, res: MedusaResponse) {
  const { limit, offset, producer_id, ...filters } = req.validatedQuery as AdminListOrderGroupsParams
  const [order_groups, count] = await req.scope
    .resolve(ORDER_GROUP_MODULE)
    .listAndCountOrderGroups(
      { ...filters, status: "placed", ...(producer_id ? { producer_orders: { producer_id } } : {}) },
      { take: limit, skip: offset, order: { display_id: "DESC" }, relations: ["producer_orders"] },
    )
  res.json({ order_groups, count, limit, offset })
}
