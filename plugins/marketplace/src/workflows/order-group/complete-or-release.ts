import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { deletePaymentSessionsWorkflow } from "@medusajs/medusa/core-flows"
import type { CheckoutCart } from "../../lib/checkout-cart"
import { railOf } from "../../lib/payment/payment-rail"
import { ORDER_GROUP_MODULE } from "../../modules/order-group"
import { completeCheckoutWorkflow } from "./complete-checkout"

/** What no second attempt with the same cart can mend. */
const REFUSALS: string[] = [MedusaError.Types.NOT_ALLOWED, MedusaError.Types.INVALID_DATA]
const WAIT_SECONDS = 20

/** The placed group, or why the market refused the cart as it is, and whether that freed what a card had set aside. */
export type CheckoutOutcome = { group: { id: string } } | { refusal: MedusaError; isReleased: boolean }

/**
 * Completes a checkout, as the shopper asked or as its provider reported that it is paid. When the market refuses the
 * cart, what the shopper authorised is released, and the refusal says so; the cart keeps its goods. Throws as the
 * workflow does what may pass.
 */
export async function completeOrRelease(
  container: MedusaContainer,
  cartId: string,
): Promise<CheckoutOutcome> {
  const { result, errors } = await completeCheckoutWorkflow(container).run({
    input: { cart_id: cartId },
    throwOnError: false,
  })
  const failure = errors[0]?.error
  if (!failure) {
    return { group: result }
  }
  // A workflow hands on its steps' errors as plain objects.
  const { type, message, code } = failure
  if (REFUSALS.includes(type)) {
    const isReleased = await releaseHeld(container, cartId)
    const released = isReleased
      ? " Nothing was charged: what your card had set aside for it is released."
      : ""
    return { refusal: new MedusaError(type, `${message}${released}`, code), isReleased }
  }
  throw MedusaError.isMedusaError(failure) ? new MedusaError(type, message, code) : failure
}

/**
 * Deletes the sessions in which a provider holds money, which releases it; answers whether there was one. Under the
 * cart's lock, so that another attempt does not place its orders meanwhile.
 */
function releaseHeld(container: MedusaContainer, cartId: string): Promise<boolean> {
  return container.resolve(Modules.LOCKING).execute(
    cartId,
    async () => {
      const placed = await container
        .resolve(ORDER_GROUP_MODULE)
        .listOrderGroups({ cart_id: cartId, status: "placed" }, { select: ["id"] })
      const ids = placed.length > 0 ? [] : await heldSessions(container, cartId)
      if (ids.length > 0) {
        await deletePaymentSessionsWorkflow(container).run({ input: { ids } })
      }
      return ids.length > 0
    },
    { timeout: WAIT_SECONDS },
  )
}

async function heldSessions(container: MedusaContainer, cartId: string): Promise<string[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: ["payment_collection.payment_sessions.*"],
    filters: { id: cartId },
  })
  const [cart] = data as unknown as Pick<CheckoutCart, "payment_collection">[]
  const held: string[] = []
  for (const { id, provider_id, data } of cart?.payment_collection?.payment_sessions ?? []) {
    if (await railOf(container, provider_id)?.holds(data ?? {})) {
      held.push(id)
    }
  }
  return held
}
