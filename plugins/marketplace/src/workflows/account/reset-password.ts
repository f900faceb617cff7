import { getAuthContextFromJwtToken } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { endSessionsWorkflow } from "./end-sessions"
import { PROVIDER } from "./lib/login"

export type ResetPasswordInput = {
  actor_type: string
  /** The header `authorization` with the token from the mail, which is good for one change. */
  authorization: string | undefined
  password: string
}

const Claims = z.object({
  purpose: z.literal("reset"),
  provider: z.literal(PROVIDER),
  entity_id: z.string(),
  jti: z.string(),
})

/** Sets a new password with the token that was mailed and ends every sign-in; `unauthorized` for any other token. */
export async function resetPassword(
  container: MedusaContainer,
  { actor_type, authorization, password }: ResetPasswordInput,
): Promise<void> {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const { data: claims } = Claims.safeParse(
    getAuthContextFromJwtToken(
      authorization,
      http.jwtSecret ?? "",
      ["bearer"],
      [actor_type],
      http.jwtPublicKey,
      http.jwtVerifyOptions ?? http.jwtOptions,
    ),
  )
  if (!claims) {
    throw invalidToken()
  }
  const auth = container.resolve(Modules.AUTH)
  const { jti, entity_id } = claims
  const { auth_identity_id } = await auth
    .consumePasswordResetToken({ jti, provider: PROVIDER, entity_id })
    .catch(() => Promise.reject(invalidToken()))
  const { success, error } = await auth.updateProvider(PROVIDER, { entity_id, password })
  if (!success) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, error ?? "The password was not changed.")
  }
  await endSessionsWorkflow(container).run({ input: { auth_identity_id, action: "reset_password" } })
}

const invalidToken = () =>
  new MedusaError(MedusaError.Types.UNAUTHORIZED, "This link is used up or too old. Ask for a new one.")
