import { alreadyRegistered } from "../../../lib/mail/account"
import { addressOfLogin } from "../address-of-login"
import type { Composer } from "../types"

type Payload = { auth_identity_id: string }

/** Somebody registered with a login that exists: its owner hears of it, the other learns nothing. */
export const composeAlreadyRegistered: Composer<Payload> = async (payload, { container, options }) => {
  const to = await addressOfLogin(container, payload)
  const content = alreadyRegistered(options.market)
  return to ? { once: false, mails: [{ to, template: "already-registered", content }], notices: [] } : null
}
