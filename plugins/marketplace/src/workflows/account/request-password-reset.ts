import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { generateResetPasswordTokenWorkflow } from "@medusajs/medusa/core-flows"
import { noSoonerThan } from "../../lib/no-sooner-than"
import { findLogin, PROVIDER } from "./lib/login"

/** Longer than a token takes to make, on a busy server too, so that the answer for a login that exists comes no later than for another. */
const ANSWER_AFTER_MS = 300

/**
 * Sends the owner of a login a link for a new password (event `auth.password_reset`, valid for 15 minutes). Answers
 * nothing, and always after the same time: whether the login exists is not to be learnt here.
 */
export async function requestPasswordReset(
  container: MedusaContainer,
  { actor_type, login }: { actor_type: string; login: string },
): Promise<void> {
  await noSoonerThan(ANSWER_AFTER_MS, async () => {
    const name = await findLogin(container, login)
    if (name === null) {
      return
    }
    const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
    const { errors } = await generateResetPasswordTokenWorkflow(container).run({
      input: {
        entityId: name,
        actorType: actor_type,
        provider: PROVIDER,
        secret: http.jwtSecret ?? "",
        jwtOptions: http.jwtOptions,
      },
      throwOnError: false,
    })
    for (const { error } of errors) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error("No token for a new password was made.", error)
    }
  })
}
