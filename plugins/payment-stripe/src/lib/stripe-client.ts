import Stripe from "stripe"
import type { StripeOptions } from "./options"

/** Milliseconds for one try; the library tries twice more, with the same idempotency key. */
const TIMEOUT_MS = 10_000

/** Speaks the API version that the `stripe` package is pinned to, whatever the account's default is. */
export function stripeClient({ apiKey, apiBase }: Pick<StripeOptions, "apiKey" | "apiBase">): Stripe.Stripe {
  const base = apiBase ? new URL(apiBase) : undefined
  return new Stripe(apiKey, {
    maxNetworkRetries: 2,
    timeout: TIMEOUT_MS,
    telemetry: false,
    ...(base && {
      host: base.hostname,
      port: base.port,
      protocol: base.protocol === "http:" ? ("http" as const) : ("https" as const),
    }),
  })
}
