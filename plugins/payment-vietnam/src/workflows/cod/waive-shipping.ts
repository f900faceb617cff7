import { orderMoney } from "@cho-lang/marketplace/lib/order-facts"
import { projectOrder } from "@cho-lang/marketplace/workflows/producer-order/project-order"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createOrderCreditLinesWorkflow } from "@medusajs/medusa/core-flows"

/** Seconds to wait for whoever works on the order; longer than an action that was killed keeps it to itself. */
const WAIT_SECONDS = 40

/**
 * Credits shipping that no parcel is left to collect, at most what is still open of the order, so that it does not look
 * owed for ever. Waits for whoever works on the order, since a refund half-way looks open too; told again, nothing is.
 */
export const waiveShipping = (container: MedusaContainer, orderId: string, shipping: number): Promise<void> =>
  container
    .resolve(Modules.LOCKING)
    .execute(orderId, () => creditOpen(container, orderId, shipping), { timeout: WAIT_SECONDS })

async function creditOpen(container: MedusaContainer, orderId: string, shipping: number): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["total", "summary.pending_difference"],
    filters: { id: orderId },
  })
  const [order] = data as unknown as Parameters<typeof orderMoney>[0][]
  const amount = order ? Math.min(shipping, orderMoney(order).outstanding) : 0
  if (amount > 0) {
    const credit = { amount, reference: "refused_order", reference_id: orderId }
    await createOrderCreditLinesWorkflow(container).run({ input: { id: orderId, credit_lines: [credit] } })
    await projectOrder(container, orderId, { actor_type: null })
  }
}
