import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { loginNamesOf, PROVIDER } from "./login"

/** Answers the login name of a signed-in person who shows the password; else `invalid_data`, code `wrong_password`. */
export async function loginByPassword(
  container: MedusaContainer,
  identityId: string,
  password: string,
): Promise<string> {
  const login = (await loginNamesOf(container, [identityId])).get(identityId) ?? ""
  const { success } = await container
    .resolve(Modules.AUTH)
    .authenticate(PROVIDER, { body: { email: login, password } })
  if (!success) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "The current password is wrong.", "wrong_password")
  }
  return login
}
