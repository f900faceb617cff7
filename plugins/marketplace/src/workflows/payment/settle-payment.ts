import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { CheckoutEvents } from "../../lib/events"
import type { Mismatch } from "../../lib/payment/match-refunds"
import { type PaymentRail, type ProviderPayment, railOf } from "../../lib/payment/payment-rail"
import { completeOrRelease } from "../order-group/complete-or-release"
import { captureShares } from "./capture-shares"
import {
  cancelledOf,
  cartOfSession,
  type OrderPayment,
  type PlacedGroup,
  paymentsOfGroup,
  placedGroupOf,
} from "./find-checkout"
import { giveBackCancelled } from "./give-back-cancelled"
import { recordDisputes } from "./record-disputes"
import { recordMismatches } from "./record-mismatches"
import { repairRefunds } from "./repair-refunds"

const WAIT_SECONDS = 20

/**
 * Brings the market into line with what a provider knows of one payment, whatever has been heard of it before: a cart
 * that is paid becomes orders, money that is set aside for orders is taken, that of cancelled orders let go or given
 * back, refunds and disputes made elsewhere are written down. Safe to repeat, at once and in any order. A payment that is not of this market is left alone. Throws
 * what should be tried again.
 */
export function settlePayment(
  container: MedusaContainer,
  providerId: string,
  reference: string,
  now: Date,
): Promise<void> {
  const rail = railOf(container, providerId)
  if (!rail) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Nobody carries ${providerId}.`)
  }
  return container
    .resolve(Modules.LOCKING)
    .execute(`payment:${reference}`, () => settle(container, { rail, providerId, reference, now }), {
      timeout: WAIT_SECONDS,
    })
}

type Task = { rail: PaymentRail; providerId: string; reference: string; now: Date }

async function settle(container: MedusaContainer, { rail, providerId, reference, now }: Task): Promise<void> {
  const payment = await rail.look(reference)
  const cartId = payment.session_id ? await cartOfSession(container, payment.session_id) : null
  const group = cartId ? await groupFor(container, cartId, payment) : null
  if (!group) {
    return
  }
  if (payment.status === "held" || payment.status === "taken") {
    await captureShares(container, group.id)
  }
  const orders = await paymentsOfGroup(container, group)
  const cancelled = await cancelledOf(container, group)
  const mismatches = await repairRefunds(container, rail, payment, { orders, cancelled }, now)
  const held = await giveBackCancelled(container, group)
  await recordDisputes(container, providerId, payment, group, now)
  const all = [...mismatches, ...held, ...lostBy(payment, orders)]
  await recordMismatches(container, providerId, group.id, all)
  if (held.length > 0) {
    const orders = `Money of cancelled orders of group ${group.id}`
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `${orders} could not be given back.`)
  }
}

/** The group a cart has become, or becomes now that it is paid for; null where the market refuses it. */
async function groupFor(
  container: MedusaContainer,
  cartId: string,
  { status }: ProviderPayment,
): Promise<PlacedGroup | null> {
  const placed = await placedGroupOf(container, cartId)
  if (placed || (status !== "held" && status !== "taken")) {
    return placed
  }
  const outcome = await completeOrRelease(container, cartId)
  if ("refusal" in outcome) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Cart ${cartId} was paid for and could not be ordered: ${outcome.refusal.message}`)
    if (outcome.isReleased) {
      await container.resolve(Modules.EVENT_BUS).emit({ name: CheckoutEvents.RELEASED, data: { id: cartId } })
    }
  }
  return placedGroupOf(container, cartId)
}

function lostBy({ status, reference }: ProviderPayment, orders: OrderPayment[]): Mismatch[] {
  const open = orders.filter(({ payment }) => !payment.captured_at)
  const amount = open.reduce((sum, { payment }) => sum + Number(payment.amount), 0)
  return status === "gone" && open.length > 0 ? [{ kind: "authorization_lost", reference, amount }] : []
}
