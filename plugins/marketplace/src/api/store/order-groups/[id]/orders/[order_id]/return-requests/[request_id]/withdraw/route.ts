import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { moveReturnWorkflow } from "../../../../../../../../../workflows/return-request/move-return"
import { readReturn } from "../../../../../../../../../workflows/return-request/read-returns"
import { heldOrder } from "../../../../../../token-holder"

/** `POST …/return-requests/:request_id/withdraw?token=…`: the shopper keeps the goods after all, `{return_request}`. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { order_group_id, ...action } = await heldOrder(req)
  const id = req.params.request_id ?? ""
  await readReturn(req.scope, { id, order_group_id }, new Date())
  await moveReturnWorkflow(req.scope).run({ input: { ...action, id, act: "withdraw", note: null } })
  res.json({ return_request: await readReturn(req.scope, { id, order_group_id }, new Date()) })
}
