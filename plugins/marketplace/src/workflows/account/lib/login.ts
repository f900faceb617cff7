import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { spellingsOf } from "../../../lib/login-name"

/** Medusa's provider of logins with a password. One login is one person, whichever actors (shopper, operator, producer) they are. */
export const PROVIDER = "emailpass"

export type Credentials = {
  /** Whom the token is for: `producer`, `customer`, `user`. */
  actor_type: string
  /** An e-mail address or phone number as a person typed it. */
  login: string
  password: string
}

/** The name under which a login is kept, or null when there is none. */
export async function findLogin(container: MedusaContainer, written: string): Promise<string | null> {
  const auth = container.resolve(Modules.AUTH)
  for (const entity_id of spellingsOf(written)) {
    const [login] = await auth.listProviderIdentities({ provider: PROVIDER, entity_id }, { take: 1 })
    if (login) {
      return login.entity_id
    }
  }
  return null
}

/** The login names of people, by their `auth_identity_id`: what each signs in with, as it is kept. */
export async function loginNamesOf(
  container: MedusaContainer,
  identityIds: string[],
): Promise<Map<string, string>> {
  const identities = await container
    .resolve(Modules.AUTH)
    .listAuthIdentities({ id: identityIds }, { take: identityIds.length, relations: ["provider_identities"] })
  return new Map(
    identities.flatMap(({ id, provider_identities }) => {
      const login = provider_identities?.find(({ provider }) => provider === PROVIDER)
      return login ? [[id, login.entity_id]] : []
    }),
  )
}
