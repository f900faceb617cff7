import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type NativeOrder, ORDER_FACTS_FIELDS, orderFactsOf } from "../../../lib/order-facts"
import type { OrderFacts, OrderState } from "../../../lib/order-state"
import { ORDER_GROUP_MODULE } from "../../../modules/order-group"

export type OwnOrder = {
  id: string
  producer_order_id: string
  state: OrderState
  facts: OrderFacts
}

type Own = { order_id: string; producer_id: string }

/** Lets nobody but the order's own producer go on to lock it or act on it; a foreign order does not exist. */
export const assertOwnOrderStep = createStep("assert-own-order", async (input: Own, { container }) => {
  await rowOf(container, input)
  return new StepResponse(null)
})

/** One order of this producer with all that decides what may be done with it, as it is at this moment. */
export const loadOwnOrderStep = createStep("load-own-order", async (input: Own, { container }) => {
  const row = await rowOf(container, input)
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: ORDER_FACTS_FIELDS, filters: { id: row.order_id } })
  const order = data[0] as NativeOrder | undefined
  if (!order) {
    throw notFound()
  }
  return new StepResponse<OwnOrder>({
    id: order.id,
    producer_order_id: row.id,
    state: row.state as OrderState,
    facts: orderFactsOf(order, row.confirmed_at !== null),
  })
})

async function rowOf(container: MedusaContainer, { order_id, producer_id }: Own) {
  const [row] = await container
    .resolve(ORDER_GROUP_MODULE)
    .listProducerOrders({ order_id, producer_id }, { take: 1 })
  if (!row || row.state === "placing") {
    throw notFound()
  }
  return row
}

const notFound = () => new MedusaError(MedusaError.Types.NOT_FOUND, "This order was not found.")
