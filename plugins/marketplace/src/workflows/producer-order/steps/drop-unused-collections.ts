import { ContainerRegistrationKeys, PaymentCollectionStatus } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { deleteOrderPaymentCollections } from "@medusajs/medusa/core-flows"

type Collection = { id: string; status: string; payments?: unknown[] }

/**
 * Between asking for goods back and receiving them Medusa opens a payment collection for the price of what is given in
 * exchange. When they are back nothing is owed; the empty collection would look as if a second payment were due.
 */
export const dropUnusedCollectionsStep = createStep(
  "drop-unused-collections",
  async ({ order_id }: { order_id: string }, { container }) => {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "order",
      fields: ["payment_collections.id", "payment_collections.status", "payment_collections.payments.id"],
      filters: { id: order_id },
    })
    const [order] = data as unknown as { payment_collections?: Collection[] }[]
    const unused = (order?.payment_collections ?? []).filter(
      ({ status, payments = [] }) => status === PaymentCollectionStatus.NOT_PAID && payments.length === 0,
    )
    for (const { id } of unused) {
      await deleteOrderPaymentCollections(container).run({ input: { id } })
    }
    return new StepResponse(unused.length)
  },
)
