import type { MedusaContainer } from "@medusajs/framework/types"
import { loginByPassword } from "./lib/login-by-password"
import { setMailAddressWorkflow } from "./set-mail-address"

/**
 * Writes down where a signed-in person reads mail, who shows the password for it: whoever reads the mail can set a new one.
 * Answers the account; fails with `invalid_data` (`wrong_password`, `login_is_address`).
 */
export async function setOwnMailAddress(
  container: MedusaContainer,
  auth_identity_id: string,
  { email, current_password }: { email: string; current_password: string },
) {
  await loginByPassword(container, auth_identity_id, current_password)
  const { result } = await setMailAddressWorkflow(container).run({ input: { auth_identity_id, email } })
  return result
}
