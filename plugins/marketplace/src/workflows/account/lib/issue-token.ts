import { randomUUID } from "node:crypto"
import type { AuthIdentityDTO, AuthMfaChallengeDTO, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  generateJwtTokenForAuthIdentity,
  generateJwtTokenWithChecks,
} from "@medusajs/medusa/api/auth/utils/generate-jwt-token"
import { PROVIDER } from "./login"

export type Subject = {
  identity: AuthIdentityDTO
  actor_type: string
  /** What is known of the second factor; read from the database when left out. */
  mfa?: { enabled: boolean; completed_at?: Date | string | null }
  /** A token that names no actor yet, with which only the second factor can be shown. */
  without_actor?: boolean
}

/**
 * A token as Medusa signs it, with a number of its own: two sign-ins within one second would otherwise get the same
 * token, and ending one would end both.
 */
export function issueToken(container: MedusaContainer, subject: Subject): Promise<string> {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  return generateJwtTokenForAuthIdentity(
    {
      authIdentity: subject.identity,
      actorType: subject.actor_type,
      authProvider: PROVIDER,
      container,
      mfaEnabled: subject.mfa?.enabled,
      mfaChallengeCompletedAt: subject.mfa?.completed_at,
    },
    {
      secret: http.jwtSecret ?? "",
      expiresIn: http.jwtExpiresIn,
      skipActorType: subject.without_actor,
      options: { ...http.jwtOptions, jwtid: randomUUID() },
    },
  )
}

/** What a sign-in answers once the password was right: a token, or the question for the second factor with it. */
export async function answerSignIn(
  container: MedusaContainer,
  subject: Pick<Subject, "identity" | "actor_type">,
  mfaChallenge?: AuthMfaChallengeDTO,
) {
  const { identity, actor_type } = subject
  if (actor_type !== "producer") {
    return generateJwtTokenWithChecks(container, {
      authIdentity: identity,
      mfaChallenge,
      actorType: actor_type,
      authProvider: PROVIDER,
    })
  }
  return mfaChallenge
    ? {
        mfa_required: true,
        mfa_challenge: mfaChallenge,
        token: await issueToken(container, { ...subject, mfa: { enabled: true }, without_actor: true }),
      }
    : { token: await issueToken(container, subject) }
}
