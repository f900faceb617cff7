import type { MedusaContainer, PaymentDTO } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"

export const COD_PREFIX = "pp_cod"

/** The order's payments at the door, the first one first; called off where a part or all of the order was refused. */
export async function codPayments(container: MedusaContainer, collectionId: string): Promise<PaymentDTO[]> {
  const { payments = [] } = await container
    .resolve(Modules.PAYMENT)
    .retrievePaymentCollection(collectionId, { relations: ["payments", "payments.captures"] })
  return payments
    .filter(({ provider_id }) => provider_id.startsWith(COD_PREFIX))
    .toSorted((one, other) => one.id.localeCompare(other.id))
}

/**
 * Medusa calls a payment off that nothing was taken of when goods of its order come back, as with a refused parcel; what
 * arrives is paid all the same. The new payment is of what the order came to, which its commission is a part of.
 */
async function agreeAgain(container: MedusaContainer, before: PaymentDTO): Promise<PaymentDTO> {
  const service = container.resolve(Modules.PAYMENT)
  const { provider_id, currency_code, payment_collection_id } = before
  const amount = Number(before.amount)
  const session = await service.createPaymentSession(payment_collection_id, {
    provider_id,
    currency_code,
    amount,
    data: {},
  })
  const payment = await service.authorizePaymentSession(session.id, {})
  if (!payment) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `The payment of ${before.id} cannot be taken.`)
  }
  return payment
}

/** Takes what carriers have collected and was not taken yet. */
export async function captureCollected(
  container: MedusaContainer,
  payments: PaymentDTO[],
  collected: number,
): Promise<void> {
  const captured = payments
    .flatMap(({ captures }) => captures ?? [])
    .reduce((sum, { amount }) => sum + Number(amount), 0)
  const [first] = payments
  if (!first || collected <= captured) {
    return
  }
  const open = payments.find(({ canceled_at }) => !canceled_at) ?? (await agreeAgain(container, first))
  await capturePaymentWorkflow(container).run({
    input: { payment_id: open.id, amount: collected - captured },
  })
}
