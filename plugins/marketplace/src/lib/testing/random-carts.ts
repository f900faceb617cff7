import type { BigNumberInput } from "@medusajs/framework/types"
import { BigNumber, decorateCartTotals } from "@medusajs/framework/utils"
import fc from "fast-check"
import type { CheckoutCart, CheckoutItem, CheckoutShippingMethod } from "../checkout-cart"
import type { IdOf, Seller } from "../plan-orders"

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

/** A cart of one to six producers with goods, promotions, shipping and taxes, put together in any order. */
export const cartOfProducers = fc
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

/** Ids one after the other. */
export function counter(): IdOf {
  let last = 0
  return (kind) => {
    last += 1
    return `${kind}_${last}`
  }
}

/** What Medusa says that a cart comes to, in đồng. */
export function cartTotal(cart: CheckoutCart): number {
  const decorated = decorateCartTotals(cart as unknown as Parameters<typeof decorateCartTotals>[0])
  return new BigNumber((decorated as { total: BigNumberInput }).total).numeric
}
