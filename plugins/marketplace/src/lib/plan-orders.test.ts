import fc from "fast-check"
import { expect, test } from "vitest"
import { planOrders } from "./plan-orders"
import { cartOfProducers, cartTotal, counter } from "./testing/random-carts"

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)

test("the totals of the orders add up to the cart's to the đồng, each a whole number", () => {
  fc.assert(
    fc.property(cartOfProducers, ({ cart, sellers }) => {
      const totals = planOrders(cart, sellers, counter()).map(({ total }) => total)
      expect(totals.every(Number.isInteger)).toBe(true)
      expect(sum(totals)).toBe(cartTotal(cart))
    }),
  )
})

test("every line and every shipping method of the cart is in exactly one order, its producer's", () => {
  fc.assert(
    fc.property(cartOfProducers, ({ cart, sellers }) => {
      const orders = planOrders(cart, sellers, counter())
      const producerOf = new Map(sellers.map(({ product_id, producer_id }) => [product_id, producer_id]))
      const placed = orders.flatMap(({ data, producer_id }) =>
        (data.items ?? []).map((item) => ({
          variant: item.variant_id,
          product: item.product_id,
          producer_id,
        })),
      )
      expect(placed.map(({ variant }) => variant).sort()).toEqual(
        cart.items.map(({ variant_id }) => variant_id).sort(),
      )
      expect(placed.every(({ product, producer_id }) => producerOf.get(product ?? "") === producer_id)).toBe(
        true,
      )
      expect(orders.map(({ data }) => data.shipping_methods?.length)).toEqual(orders.map(() => 1))
    }),
  )
})

test("all goods are reserved at their producer's own location, under the line of their order", () => {
  fc.assert(
    fc.property(cartOfProducers, ({ cart, sellers }) => {
      const orders = planOrders(cart, sellers, counter())
      for (const { producer_id, data, reservations } of orders) {
        const lineIds = (data.items ?? []).map((item) => ("id" in item ? item.id : undefined))
        expect(reservations.map(({ line_item_id }) => line_item_id)).toEqual(lineIds)
        expect(new Set(reservations.map(({ location_id }) => location_id))).toEqual(
          new Set([producer_id.replace("prd_", "sloc_")]),
        )
      }
      expect(sum(orders.flatMap(({ reservations }) => reservations.map(({ quantity }) => quantity)))).toBe(
        sum(
          cart.items.map(
            ({ quantity, variant }) => quantity * (variant?.inventory_items?.[0]?.required_quantity ?? 0),
          ),
        ),
      )
    }),
  )
})
