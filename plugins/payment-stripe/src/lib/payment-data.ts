import { checkoutShareSchema } from "@cho-lang/marketplace/lib/payment/checkout-share"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { Share } from "./shares"

const dataSchema = z.object({
  id: z.string().startsWith("pi_"),
  amount: z.number().int().min(0).optional(),
  share: checkoutShareSchema.pick({ session_id: true, order_id: true, amount: true, shares: true }).nullish(),
})

/** Which intent a session or payment draws on, for which part of it, and what all the parts are. */
export type IntentPart = { intent: string; sessionId?: string; own: Share; all: Share[]; isShare: boolean }

/**
 * Reads what the provider wrote into a session or payment. One that shares its intent with nobody is the only part of
 * it, named by the intent itself.
 */
export function intentPartOf(data: Record<string, unknown> | undefined): IntentPart {
  const parsed = dataSchema.safeParse(data)
  if (!parsed.success) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "This payment was not begun with Stripe.")
  }
  const { id, amount = 0, share } = parsed.data
  if (!share) {
    const own = { order_id: id, amount }
    return { intent: id, own, all: [own], isShare: false }
  }
  const own = { order_id: share.order_id, amount: share.amount }
  return { intent: id, sessionId: share.session_id, own, all: share.shares, isShare: true }
}
