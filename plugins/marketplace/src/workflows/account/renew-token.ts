import type { AuthContext } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { issueToken } from "./lib/issue-token"

/** A new token for a signed-in person, which names their account if they got one meanwhile. The second factor counts as before. */
export async function renewToken(container: MedusaContainer, signedIn: AuthContext): Promise<string> {
  const identity = await container
    .resolve(Modules.AUTH)
    .retrieveAuthIdentity(signedIn.auth_identity_id, { relations: ["provider_identities"] })
  return issueToken(container, {
    identity,
    actor_type: signedIn.actor_type,
    mfa: { enabled: signedIn.mfa_enabled ?? false, completed_at: signedIn.mfa_challenge_completed_at },
  })
}
