import type { MessageKey } from "../../i18n/index.ts"
import { BackendError } from "../../lib/medusa.ts"

/** By the API's code. */
const CODES: Record<string, MessageKey> = {
  no_bank_account: "no_bank_account",
  card_minimum: "card_minimum",
  card_maximum: "card_maximum",
  card_declined: "card_declined",
  card_not_authorized: "card_not_paid",
  card_of_other_cart: "card_not_paid",
  card_requires_action: "card_requires_action",
  card_processor_unreachable: "card_unreachable",
}

/** What the backend refused, as the sentence a shopper gets. The unexpected is not ours to explain and is thrown on. */
export function problemKey(error: unknown): MessageKey {
  if (!(error instanceof BackendError) || error.status >= 500) {
    throw error
  }
  const known = CODES[error.code ?? ""]
  if (known) {
    return known
  }
  const text = error.message.toLowerCase()
  if (text.includes("card had set aside")) {
    return "card_released"
  }
  if (text.includes("paid at the door")) {
    return "cod_limit"
  }
  if (text.includes("quantity must be")) {
    return "invalid_quantity"
  }
  if (text.includes("inventory") || text.includes("enough left") || text.includes("stock")) {
    return "sold_out"
  }
  if (text.includes("not on sale") || text.includes("on vacation")) {
    return "unbuyable"
  }
  if (text.includes("commune")) {
    return "unknown_commune"
  }
  if (text.includes("phone")) {
    return "phone_invalid"
  }
  if (text.includes("variant") || error.status === 404) {
    return "unknown_variant"
  }
  return text.includes("shipping") ? "shipping_missing" : "failed"
}
