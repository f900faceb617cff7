import type { PaymentProviderContext } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"

const sharesSchema = z.array(z.object({ order_id: z.string(), amount: z.number().int().min(0) }))

/**
 * One order's part of what the shopper authorised for the whole checkout. `session_id` and `data` are the cart's payment
 * session's, as its provider wrote them; `shares` are those of all orders of the checkout, this one among them, in đồng.
 */
export const checkoutShareSchema = z.object({
  session_id: z.string(),
  data: z.record(z.string(), z.unknown()),
  order_id: z.string(),
  amount: z.number().int().min(0),
  shares: sharesSchema,
})

export type CheckoutShare = z.infer<typeof checkoutShareSchema>

/**
 * A provider hears of a share in the context of a session, which only the market's own code writes; what a shopper's
 * client sends becomes `data`. A provider that holds one authorisation for the checkout keeps the share in the data of
 * the payment as `share`; others let it pass.
 */
export function contextOfShare(share: CheckoutShare): PaymentProviderContext {
  return { checkout_share: share } as PaymentProviderContext
}

/** The share that completion names in a session's context, if any. */
export function shareIn(context: unknown): CheckoutShare | undefined {
  const parsed = z.object({ checkout_share: checkoutShareSchema }).safeParse(context)
  return parsed.success ? parsed.data.checkout_share : undefined
}

/** Whether a payment draws on an authorisation that it has in common with other orders of its checkout. */
export function isShare(payment: { data?: Record<string, unknown> | null }): boolean {
  return Boolean(payment.data?.share)
}
