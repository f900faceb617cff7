import {
  addToCartWorkflow,
  createCartWorkflow,
  updateLineItemInCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { assertBuyable, assertWholeQuantities, type WantedItem } from "../cart/assert-buyable"

type CartLine = WantedItem & { id: string }

addToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  assertWholeQuantities(input.items)
  await assertBuyable(container, input.items, new Date())
})

createCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const items = input.items ?? []
  assertWholeQuantities(items)
  await assertBuyable(container, items, new Date())
})

updateLineItemInCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  const wanted = Number(input.update.quantity ?? 0)
  if (wanted === 0) {
    return
  }
  assertWholeQuantities([input.update])
  const line = cart.items.find((item: CartLine) => item.id === input.item_id)
  if (line && wanted > Number(line.quantity)) {
    await assertBuyable(container, [line], new Date())
  }
})
