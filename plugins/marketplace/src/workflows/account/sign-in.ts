import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { loginKey } from "../../lib/login-name"
import { spendHash } from "../../lib/spend-hash"
import { RATE_LIMIT_MODULE } from "../../modules/rate-limit"
import { answerSignIn } from "./lib/issue-token"
import { type Credentials, findLogin, PROVIDER } from "./lib/login"

/**
 * Answers `{token}` (or `{mfa_required, mfa_challenge, token}`) for a login and its password; `unauthorized` otherwise,
 * in the same words and after the same time whether the login exists or not. A plain function and no workflow: what
 * goes into a workflow may be kept, and a password must not be.
 */
export async function signIn(container: MedusaContainer, { actor_type, login, password }: Credentials) {
  const name = await findLogin(container, login)
  const { success, authIdentity, mfaChallenge } = await container
    .resolve(Modules.AUTH)
    .authenticate(PROVIDER, { body: { email: name ?? login, password } })
  if (name === null) {
    await spendHash(container, password)
  }
  if (!success || !authIdentity) {
    throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Invalid email or password")
  }
  await container.resolve(RATE_LIMIT_MODULE).forgive(loginKey(login))
  return answerSignIn(container, { identity: authIdentity, actor_type }, mfaChallenge)
}
