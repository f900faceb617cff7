import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { openTakedownWorkflow } from "../../../workflows/takedown/open-takedown"
import { listTakedowns, readTakedown } from "../../../workflows/takedown/read-takedowns"
import { orderBy } from "../../page"
import { operatorActor } from "../operator-actor"
import type { AdminListTakedownsParams, AdminOpenTakedownBody } from "./validators"

/** `GET /admin/takedowns` (`status`, `overdue`, `product_id`, `producer_id`, `order`): what is due first comes first. */
export async function GET(req: MedusaRequest<unknown, AdminListTakedownsParams>, res: MedusaResponse) {
  const { order, ...query } = req.validatedQuery as AdminListTakedownsParams
  const page = await listTakedowns(req.scope, { ...query, order: orderBy(order) }, new Date())
  res.json({ ...page, limit: query.limit, offset: query.offset })
}

/** `POST /admin/takedowns` `{product_id, authority, reference, note?, received_at?}`: starts the clock, `{takedown}`. */
export async function POST(req: MedusaRequest<AdminOpenTakedownBody>, res: MedusaResponse) {
  const now = new Date()
  const { note = null, received_at = now.toISOString(), ...request } = req.validatedBody
  const { result } = await openTakedownWorkflow(req.scope).run({
    input: { ...request, note, received_at, actor: operatorActor(req) },
  })
  res.status(201).json({ takedown: await readTakedown(req.scope, result.id, now) })
}
