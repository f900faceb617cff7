import type { MedusaResponse } from "@medusajs/framework/http"
import { PRODUCER_ACCOUNT_MODULE } from "../../../modules/producer-account"
import { bearerOf } from "../../auth/token-claims"
import type { AccountRequest } from "../producer-request"

/** `DELETE /producer/session` → `{success: true}`: signs out, this token opens nothing any more. */
export async function DELETE(req: AccountRequest, res: MedusaResponse) {
  await req.scope.resolve(PRODUCER_ACCOUNT_MODULE).endSession(bearerOf(req), new Date())
  res.json({ success: true })
}
