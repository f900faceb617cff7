import type { MedusaContainer, PaymentDTO } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import { isShare } from "../../lib/payment/checkout-share"
import { railOf } from "../../lib/payment/payment-rail"
import { ORDER_GROUP_MODULE } from "../../modules/order-group"

const WAIT_SECONDS = 20

/**
 * Takes the money of a placed group whose payments share one authorisation: the first capture takes all that is not
 * cancelled, the others find it taken. May be told any number of times. Answers how many payments it captured; throws
 * what the provider says, after trying each.
 */
export async function captureShares(container: MedusaContainer, groupId: string): Promise<number> {
  const [group] = await container
    .resolve(ORDER_GROUP_MODULE)
    .listOrderGroups({ id: groupId, status: "placed" }, { relations: ["producer_orders"] })
  const collectionIds = group?.producer_orders.map(({ payment_collection_id }) => payment_collection_id) ?? []
  const open = async () => (await openPayments(container, collectionIds)).filter(isShare)
  if ((await open()).length === 0) {
    return 0
  }
  return container.resolve(Modules.LOCKING).execute(
    `capture:${groupId}`,
    async () => {
      const payments = await open()
      const failures: { error: unknown }[] = []
      for (const payment of payments) {
        await captureShare(container, payment).catch((error: unknown) => failures.push({ error }))
      }
      if (failures[0]) {
        throw failures[0].error
      }
      return payments.length
    },
    { timeout: WAIT_SECONDS },
  )
}

async function openPayments(container: MedusaContainer, collectionIds: string[]): Promise<PaymentDTO[]> {
  const collections = await container
    .resolve(Modules.PAYMENT)
    .listPaymentCollections({ id: collectionIds }, { relations: ["payments", "payments.captures"] })
  const payments = collections.flatMap(({ payments }) => payments ?? [])
  return payments.filter(({ captured_at, canceled_at }) => !captured_at && !canceled_at)
}

/**
 * Medusa writes a capture down before it asks the provider. Where a process died in between, the row would be in the way
 * of another capture, so its own is finished: it keeps the id under which the ledger may know it.
 */
async function captureShare(container: MedusaContainer, payment: PaymentDTO): Promise<void> {
  if (payment.captures?.length) {
    const rail = railOf(container, payment.provider_id)
    if (!rail) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `Nobody carries ${payment.provider_id}.`)
    }
    await rail.capture(payment.data ?? {})
    const captured = { id: payment.id, captured_at: new Date() }
    await container.resolve(Modules.PAYMENT).updatePayment(captured)
  }
  await capturePaymentWorkflow(container).run({ input: { payment_id: payment.id } })
}
