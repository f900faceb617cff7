import { marketplaceOptions } from "@cho-lang/marketplace/lib/options"
import { isOrderGroupToken } from "@cho-lang/marketplace/lib/order-token"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { retrieveGroupPayments } from "../../../../../workflows/payment/retrieve-group-payments"

/**
 * `GET /store/order-groups/:id/payments?token=…`: how each order of a group is paid and what is still to do, for whoever
 * holds the group's token: `{payments: [{order_id, way, status, amount, transfer}]}` in đồng; a transfer carries
 * `{code, amount, missing, account_number, account_name, bank_bin, payload, status, expires_at,
 * owed_back, given_back, given_back_reference}`. 404 for everybody else.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const id = req.params.id ?? ""
  if (!isOrderGroupToken(req.query.token, id, marketplaceOptions(req.scope).orderTokenSecret)) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "This order was not found.")
  }
  res.json({ payments: await retrieveGroupPayments(req.scope, id, new Date()) })
}
