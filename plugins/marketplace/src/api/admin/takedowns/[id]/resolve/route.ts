import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readTakedown } from "../../../../../workflows/takedown/read-takedowns"
import { resolveTakedownWorkflow } from "../../../../../workflows/takedown/resolve-takedown"
import { operatorActor } from "../../../operator-actor"
import type { AdminResolveTakedownBody } from "../../validators"

/** `POST /admin/takedowns/:id/resolve` `{action: "unpublished" | "kept", note}`: stops the clock, `{takedown}`. */
export async function POST(req: MedusaRequest<AdminResolveTakedownBody>, res: MedusaResponse) {
  const id = req.params.id ?? ""
  const now = new Date()
  await resolveTakedownWorkflow(req.scope).run({
    input: { id, ...req.validatedBody, actor: operatorActor(req), now: now.toISOString() },
  })
  res.json({ takedown: await readTakedown(req.scope, id, now) })
}
