import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId, MedusaError, Modules } from "@medusajs/framework/utils"
import { AccountEvents } from "../../lib/events"
import { toLoginName } from "../../lib/login-name"
import { noSoonerThan } from "../../lib/no-sooner-than"
import { answerSignIn, issueToken } from "./lib/issue-token"
import { type Credentials, findLogin, PROVIDER } from "./lib/login"

/** Longer than either a new login or a known one takes, so that their difference cannot be measured. */
const ANSWER_AFTER_MS = 300

/**
 * Makes a login and answers `{token}`. For a login that exists the answer looks the same and comes after the same time,
 * but its token opens nothing, and the login's owner is told by mail; unless the password is right: then it is a
 * sign-in. `invalid_data` for what is neither an e-mail address nor a Vietnamese phone number.
 */
export async function register(container: MedusaContainer, credentials: Credentials) {
  const name = toLoginName(credentials.login)
  if (!name) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "Give an e-mail address or a Vietnamese phone number to sign in with.",
    )
  }
  return noSoonerThan(ANSWER_AFTER_MS, async () => {
    const known = await findLogin(container, credentials.login)
    const made = known ? null : await makeLogin(container, name, credentials)
    return made ?? greetKnown(container, known ?? name, credentials)
  })
}

/** Null when somebody else took the name meanwhile. */
async function makeLogin(container: MedusaContainer, email: string, { actor_type, password }: Credentials) {
  const { success, authIdentity: identity } = await container
    .resolve(Modules.AUTH)
    .register(PROVIDER, { body: { email, password } })
  return success && identity ? { token: await issueToken(container, { identity, actor_type }) } : null
}

async function greetKnown(container: MedusaContainer, email: string, { actor_type, password }: Credentials) {
  const auth = container.resolve(Modules.AUTH)
  const { success, authIdentity, mfaChallenge } = await auth.authenticate(PROVIDER, {
    body: { email, password },
  })
  if (success && authIdentity) {
    return answerSignIn(container, { identity: authIdentity, actor_type }, mfaChallenge)
  }
  const [known] = await auth.listProviderIdentities({ provider: PROVIDER, entity_id: email })
  if (actor_type === "producer" && known?.auth_identity_id) {
    await container.resolve(Modules.EVENT_BUS).emit({
      name: AccountEvents.ALREADY_REGISTERED,
      data: { auth_identity_id: known.auth_identity_id },
    })
  }
  const nobody = { id: generateEntityId(undefined, "authid"), provider_identities: [] }
  return { token: await issueToken(container, { identity: nobody, actor_type }) }
}
