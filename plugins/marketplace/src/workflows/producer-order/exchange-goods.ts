import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  beginExchangeOrderWorkflow,
  confirmExchangeRequestWorkflow,
  createExchangeShippingMethodWorkflow,
  orderExchangeAddNewItemWorkflow,
  orderExchangeRequestItemReturnWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { receiveGoods, type TakenBack } from "./receive-goods"
import { dropUnusedCollectionsStep } from "./steps/drop-unused-collections"
import { findWayOutStep } from "./steps/find-way-out"

/** Goods that are sent for others; `unit_price` in đồng is what one of them counts for in the order. */
export type GivenGoods = { variant_id: string; quantity: number; unit_price: number }
type Input = TakenBack & { given: GivenGoods[] }

/**
 * Goods that have come back and others that are given for them, as Medusa's own exchange from its beginning to the
 * receipt: the new goods become lines of the order, reserved until they are packed, and they travel for nothing, for
 * Medusa reserves only what has a way. Answers `{id, return_id}` of the exchange and its return. Fails where the goods are
 * out of stock.
 */
export const exchangeGoodsWorkflow = createWorkflow("exchange-goods", (input: Input) => {
  const option = findWayOutStep(input)
  const change = beginExchangeOrderWorkflow.runAsStep({
    input: transform({ input }, ({ input: { order_id, metadata, created_by } }) => ({
      order_id,
      metadata,
      created_by,
    })),
  })
  const exchange = transform({ input, change, option }, ({ input, change, option }) => {
    const exchange_id = change.exchange_id ?? ""
    return {
      back: {
        exchange_id,
        // Medusa makes the return that its type asks for.
        return_id: "",
        location_id: input.location_id,
        items: input.items.map(({ line_item_id, quantity }) => ({ id: line_item_id, quantity })),
      },
      out: { exchange_id, items: input.given },
      way: { exchange_id, shipping_option_id: option.id, custom_amount: 0 },
      confirmed: { exchange_id, confirmed_by: input.created_by },
    }
  })
  orderExchangeRequestItemReturnWorkflow.runAsStep({ input: exchange.back })
  orderExchangeAddNewItemWorkflow.runAsStep({ input: exchange.out })
  createExchangeShippingMethodWorkflow.runAsStep({ input: exchange.way })
  confirmExchangeRequestWorkflow.runAsStep({ input: exchange.confirmed })
  const { data: made } = useQueryGraphStep({
    entity: "order_exchange",
    fields: ["id", "return_id"],
    filters: { id: exchange.confirmed.exchange_id },
    options: { throwIfKeyNotFound: true, isList: false },
  })
  const returnId = transform({ made }, ({ made }) => String(made.return_id ?? ""))
  receiveGoods(input, returnId)
  dropUnusedCollectionsStep(input)
  return new WorkflowResponse(
    transform({ exchange, returnId }, ({ exchange, returnId }) => ({
      id: exchange.confirmed.exchange_id,
      return_id: returnId,
    })),
  )
})
