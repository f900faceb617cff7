import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const optionsSchema = z.object({
  apiKey: z.string().min(1),
  /** Signs what Stripe tells `/hooks/payment/stripe_stripe`; without it nothing that arrives there is believed. */
  webhookSecret: z.string().min(1).optional(),
  /** What a page needs to show Stripe's form; shoppers get it with their payment session. */
  publishableKey: z.string().min(1).optional(),
  /** Another Stripe, for tests. */
  apiBase: z.url().optional(),
  /** The least that may be paid by card, in đồng: Stripe wants about half a US dollar. */
  minAmount: z.number().int().positive().default(15_000),
})

export type StripeOptions = z.infer<typeof optionsSchema>

/** The options as the plugin or its provider was registered with; throws where they do not hold. */
export function stripeOptions(options: unknown): StripeOptions {
  const parsed = optionsSchema.safeParse(options)
  if (!parsed.success) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `The options for Stripe do not hold:\n${z.prettifyError(parsed.error)}`,
    )
  }
  return parsed.data
}
