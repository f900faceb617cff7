import type { BigNumberInput } from "@medusajs/framework/types"
import { BigNumber, decorateCartTotals } from "@medusajs/framework/utils"
import fc from "fast-check"
import { expect, test } from "vitest"
import type { CheckoutCart, CheckoutItem, CheckoutShippingMethod } from "./checkout-cart"
import { type IdOf, planOrders, type Seller } from "./plan-orders"

/** Integer đồng of a believable basket: up to a hundred million a piece. */
const dong = (max: number) => fc.integer({ min: 0, max })
const percent = fc.constantFrom(0, 5, 8, 10)

const itemOf = (producer: number, index: number) =>
  fc
    .record({
      price: fc.integer({ min: 500, max: 100_000_000 }),
      quantity: fc.integer({ min: 1, max: 99 }),
      rate: percent,
      off: dong(100),
      required: fc.integer({ min: 1, max: 6 }),
    })
    .map(
      ({ price, quantity, rate, off, required }): CheckoutItem => ({
        id: `cali_${producer}_${index}`,
        title: "Hàng",
        product_id: `prod_${producer}_${index}`,
        variant_id: `variant_${producer}_${index}`,
        quantity,
        unit_price: price,
        is_tax_inclusive: true,
        tax_lines: [{ code: "vat", rate }],
        adjustments:
          off > 0
            ? [
                {
                  code: "GIAM",
                  amount: Math.floor((price * quantity * off) / 100),
                  is_tax_inclusive: true,
                },
              ]
            : [],
        variant: {
          id: `variant_${producer}_${index}`,
          manage_inventory: true,
          allow_backorder: false,
          inventory_items: [{ inventory_item_id: `iitem_${producer}_${index}`, required_quantity: required }],
        },
      }),
    )

const methodOf = (producer: number) =>
  fc.record({ amount: dong(200_000), rate: percent, free: fc.boolean() }).map(
    ({ amount, rate, free }): CheckoutShippingMethod => ({
      id: `casm_${producer}`,
      name: "Giao tiêu chuẩn",
      amount,
      is_tax_inclusive: true,
      tax_lines: [{ code: "vat", rate }],
      adjustments: free ? [{ code: "MIENPHI", amount, is_tax_inclusive: true }] : [],
      shipping_option: { shipping_profile_id: `sp_${producer}` },
    }),
  )

const stall = (producer: number) =>
  fc.record({
    items: fc
      .integer({ min: 1, max: 5 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => itemOf(producer, index)))),
    method: methodOf(producer),
  })

const cartOfProducers = fc
  .integer({ min: 1, max: 6 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, producer) => stall(producer))))
  .chain((stalls) =>
    fc
      .shuffledSubarray(
        stalls.flatMap(({ items }) => items),
        { minLength: stalls.flatMap(({ items }) => items).length },
      )
      .map((items) => ({
        cart: {
          id: "cart_1",
          currency_code: "vnd",
          items,
          shipping_methods: stalls.map(({ method }) => method),
        } satisfies CheckoutCart,
        sellers: stalls.flatMap(({ items: own }, producer) =>
          own.map(
            ({ product_id }): Seller => ({
              product_id,
              producer_id: `prd_${producer}`,
              stock_location_id: `sloc_${producer}`,
              shipping_profile_id: `sp_${producer}`,
            }),
          ),
        ),
      })),
  )

function counter(): IdOf {
  let last = 0
  return (kind) => {
    last += 1
    return `${kind}_${last}`
  }
}

function cartTotal(cart: CheckoutCart): number {
  const decorated = decorateCartTotals(cart as unknown as Parameters<typeof decorateCartTotals>[0])
  return new BigNumber((decorated as { total: BigNumberInput }).total).numeric
}

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
