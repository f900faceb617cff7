import type { AuthContext } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { endSessionsWorkflow } from "./end-sessions"
import { PROVIDER } from "./lib/login"
import { loginByPassword } from "./lib/login-by-password"
import { renewToken } from "./renew-token"

export type ChangePasswordInput = { current_password: string; new_password: string }

/**
 * Changes the password of a signed-in person who shows the old one, ends every sign-in and answers a new token.
 * `invalid_data` with code `wrong_password` when the old one is wrong.
 */
export async function changePassword(
  container: MedusaContainer,
  signedIn: AuthContext,
  { current_password, new_password }: ChangePasswordInput,
): Promise<string> {
  const auth = container.resolve(Modules.AUTH)
  const { auth_identity_id } = signedIn
  const entity_id = await loginByPassword(container, auth_identity_id, current_password)
  const changed = await auth.updateProvider(PROVIDER, { entity_id, password: new_password })
  if (!changed.success) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      changed.error ?? "The password was not changed.",
    )
  }
  await endSessionsWorkflow(container).run({ input: { auth_identity_id, action: "change_password" } })
  return renewToken(container, signedIn)
}
