import type { MedusaResponse } from "@medusajs/framework/http"
import { publicAccount, retrieveMe } from "../../../workflows/account/retrieve-me"
import { updateAccountWorkflow } from "../../../workflows/account/update-account"
import type { AccountRequest } from "../producer-request"
import type { UpdateMe } from "./validators"

/**
 * `GET /producer/me`: the signed-in person and what they work for,
 * `{account: {id, login, email, phone, name} | null, memberships: [{id, role, producer}], applications: [...]}`.
 */
export async function GET(req: AccountRequest, res: MedusaResponse) {
  res.json(await retrieveMe(req.scope, req.producer_account))
}

/** `POST /producer/me {name?, phone?}` → `{account}`; null or "" clears a field. The login stays as it is. */
export async function POST(req: AccountRequest<UpdateMe>, res: MedusaResponse) {
  const { result } = await updateAccountWorkflow(req.scope).run({
    input: { auth_identity_id: req.auth_context.auth_identity_id, change: req.validatedBody },
  })
  res.json({ account: await publicAccount(req.scope, result) })
}
