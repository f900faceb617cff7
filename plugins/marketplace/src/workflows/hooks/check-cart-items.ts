import {
  addToCartWorkflow,
  createCartWorkflow,
  updateLineItemInCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { assertBuyable, assertWholeQuantities } from "../cart/assert-buyable"

addToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  assertWholeQuantities(input.items)
  await assertBuyable(container, input.items, new Date())
})

createCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const items = input.items ?? []
  assertWholeQuantities(items)
  await assertBuyable(container, items, new Date())
})

updateLineItemInCartWorkflow.hooks.validate(async ({ input }) => {
  if (input.update.quantity !== undefined && input.update.quantity !== 0) {
    assertWholeQuantities([input.update])
  }
})
