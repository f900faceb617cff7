import type { LinkDefinition } from "@medusajs/framework/types"
import { Modules, OrderWorkflowEvents, ReservationItemWorkflowEvents } from "@medusajs/framework/utils"
import {
  createHook,
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createRemoteLinkStep,
  emitEventStep,
  releaseLockStep,
  useQueryGraphStep,
  validateCartPaymentsStep,
} from "@medusajs/medusa/core-flows"
import { CHECKOUT_CART_FIELDS, type CheckoutCart } from "../../lib/checkout-cart"
import { OrderGroupEvents } from "../../lib/events"
import type { PlannedOrder } from "../../lib/plan-orders"
import { CHECKOUT_LOCK_SECONDS } from "./checkout-lock"
import { authorizePaymentsStep } from "./steps/authorize-payments"
import { beginAttemptStep } from "./steps/begin-attempt"
import { createGroupOrdersStep } from "./steps/create-group-orders"
import { findPlacedGroupStep } from "./steps/find-placed-group"
import { loadSellersStep } from "./steps/load-sellers"
import { openOrderGroupStep } from "./steps/open-order-group"
import { placeOrderGroupStep } from "./steps/place-order-group"
import { planOrdersStep } from "./steps/plan-orders"
import { registerPromotionUsageStep } from "./steps/register-promotion-usage"
import { checkStockStep, reserveStockStep } from "./steps/reserve-stock"
import { validateCheckoutStep } from "./steps/validate-checkout"

/** Seconds a second request for the same cart waits for the first one's answer. */
const WAIT_SECONDS = 20

/**
 * Turns a cart into an order group with one native order per producer, or answers the group it already is.
 *
 * The ids of all orders are written down before anything is made, so that a failure, or the next attempt after a
 * process was killed, can take everything back. The cart keeps its contents whenever this fails. Answers `{id}` of the
 * group. Errors: `not_allowed` names goods that cannot be bought or are sold out, `invalid_data` says what is missing,
 * `conflict` asks to try again.
 *
 * The hook `validate` runs before anything is written; throw in it to refuse the cart.
 */
export const completeCheckoutWorkflow = createWorkflow("complete-checkout", (input: { cart_id: string }) => {
  const attemptId = beginAttemptStep()
  acquireLockStep({
    key: input.cart_id,
    ownerId: attemptId,
    timeout: WAIT_SECONDS,
    ttl: CHECKOUT_LOCK_SECONDS,
    retryInterval: 0.1,
  })
  const placedId = findPlacedGroupStep(input.cart_id)
  const { data: cart } = useQueryGraphStep({
    entity: "cart",
    fields: CHECKOUT_CART_FIELDS,
    filters: { id: input.cart_id },
    options: { throwIfKeyNotFound: true, isList: false },
  })
  const validate = createHook("validate", { cart, placed_id: placedId })

  const group = when("place-new-group", { placedId }, ({ placedId }) => placedId === null).then(() => {
    const sellers = loadSellersStep(transform({ cart }, ({ cart }) => (cart as CheckoutCart).items))
    validateCheckoutStep({ cart, sellers })
    const sessions = validateCartPaymentsStep({ cart })
    const orders = planOrdersStep({ cart, sellers })
    checkStockStep(orders)

    const opened = openOrderGroupStep({ attempt_id: attemptId, cart, orders })
    const numbers = createGroupOrdersStep(orders)
    const reservations = reserveStockStep(orders)
    authorizePaymentsStep({
      orders,
      currency_code: cart.currency_code,
      session: transform({ sessions }, ({ sessions }) => sessions[0]),
    })
    createRemoteLinkStep(transform({ cart, orders }, ({ cart, orders }) => orderLinksOf(cart, orders)))
    registerPromotionUsageStep(cart)
    const placed = placeOrderGroupStep({
      id: opened.id,
      attempt_id: attemptId,
      cart_id: input.cart_id,
      orders: numbers,
    })

    emitEventStep({
      eventName: OrderWorkflowEvents.PLACED,
      data: transform({ orders }, ({ orders }) => orders.map(({ id }) => ({ id }))),
    })
    emitEventStep({
      eventName: ReservationItemWorkflowEvents.CREATED,
      data: transform({ reservations }, ({ reservations }) => reservations.map((id) => ({ id }))),
    }).config({ name: "emit-reservations-created" })
    emitEventStep({ eventName: OrderGroupEvents.PLACED, data: { id: opened.id } }).config({
      name: "emit-group-placed",
    })
    return placed
  })

  releaseLockStep({ key: input.cart_id, ownerId: attemptId })
  const result = transform({ group, placedId }, ({ group, placedId }) => ({
    id: group?.id ?? placedId ?? "",
  }))
  return new WorkflowResponse(result, { hooks: [validate] })
})

function orderLinksOf(cart: CheckoutCart, orders: PlannedOrder[]): LinkDefinition[] {
  return orders.flatMap(({ id, payment_collection_id }): LinkDefinition[] => [
    { [Modules.ORDER]: { order_id: id }, [Modules.CART]: { cart_id: cart.id } },
    { [Modules.ORDER]: { order_id: id }, [Modules.PAYMENT]: { payment_collection_id } },
    ...(cart.promotions ?? []).map((promotion) => ({
      [Modules.ORDER]: { order_id: id },
      [Modules.PROMOTION]: { promotion_id: promotion.id },
    })),
  ])
}
