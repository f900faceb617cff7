import { isObject } from "@medusajs/framework/utils"
import { passwordReset } from "../../../lib/mail/account"
import { linksOf } from "../../../lib/mail/links"
import type { Market } from "../../../lib/options"
import { addressOfLogin } from "../address-of-login"
import type { Composer } from "../types"

type Payload = { entity_id: string; actor_type: string; token: string }

/** Medusa's `auth.password_reset`: the link goes to the login's mail address, while its token holds. */
export const composePasswordReset: Composer<Payload> = async ({ entity_id, actor_type, token }, context) => {
  const { market } = context.options
  const url = pageOf(market, actor_type, token)
  if (!url || hasExpired(token, new Date())) {
    return null
  }
  const to = await addressOfLogin(context.container, { entity_id })
  const content = passwordReset(market, { url })
  return to ? { once: true, mails: [{ to, template: "password-reset", content }], notices: [] } : null
}

function pageOf(market: Market, actorType: string, token: string): string | null {
  switch (actorType) {
    case "producer":
      return linksOf(market).resetPassword(token)
    case "user":
      return `${market.adminUrl}/reset-password?token=${encodeURIComponent(token)}`
    default:
      return null
  }
}

/** A mail that waited too long for its mail server would bring a link that opens nothing. */
function hasExpired(jwt: string, now: Date): boolean {
  const [, payload = ""] = jwt.split(".")
  const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString("utf8") || "{}")
  const expires = isObject(claims) && "exp" in claims ? Number(claims.exp) : Number.POSITIVE_INFINITY
  return expires * 1000 <= now.getTime()
}
