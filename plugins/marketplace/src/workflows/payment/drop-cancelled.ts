import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { isShare } from "../../lib/payment/checkout-share"
import { railOf } from "../../lib/payment/payment-rail"
import { cancelledOf, type PlacedGroup, paymentsOfGroup } from "./find-checkout"

/**
 * Gives up with the provider what nobody is to pay any more: shares whose cancelling it did not hear, and those of
 * cancelled orders that were left open. Safe to repeat; throws while the provider cannot be reached.
 */
export async function dropCancelled(container: MedusaContainer, group: PlacedGroup): Promise<void> {
  const cancelled = await cancelledOf(container, group)
  const payments = await paymentsOfGroup(container, group, { withCancelled: true })
  for (const { order_id, payment } of payments) {
    const isUnwanted = payment.canceled_at || (cancelled.has(order_id) && !payment.captures?.length)
    if (isUnwanted && isShare(payment)) {
      await railOf(container, payment.provider_id)?.drop(payment.data ?? {})
      if (!payment.canceled_at) {
        await container.resolve(Modules.PAYMENT).cancelPayment(payment.id)
      }
    }
  }
}
