import { MedusaError } from "@medusajs/framework/utils"
import type { Actor } from "../../../lib/actor"
import type { AccountRequest } from "../producer-request"

/** Whose application a request is about. A person without an account has none, so none is found. */
export function applicantOf({ producer_account }: Pick<AccountRequest, "producer_account">): {
  account_id: string
  actor: Actor
} {
  if (!producer_account) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "This application was not found.")
  }
  return { account_id: producer_account.id, actor: { type: "producer", id: producer_account.id } }
}
