import type { BigNumberInput, CreateOrderDTO } from "@medusajs/framework/types"
import { BigNumber, decorateCartTotals } from "@medusajs/framework/utils"
import type { CheckoutAddress, CheckoutCart, CheckoutItem, CheckoutShippingMethod } from "./checkout-cart"
import { groupByProducer } from "./group-by-producer"

/** Who sells a product, and from where. */
export type Seller = {
  product_id: string
  producer_id: string
  stock_location_id: string
  shipping_profile_id: string
}

export type PlannedReservation = {
  line_item_id: string
  inventory_item_id: string
  location_id: string
  quantity: number
  allow_backorder: boolean
  title: string
}

export type PlannedOrder = {
  id: string
  producer_id: string
  payment_collection_id: string
  /** Đồng. */
  total: number
  data: CreateOrderDTO & { id: string }
  reservations: PlannedReservation[]
}

export type IdOf = (kind: "order" | "ordli" | "pay_col") => string

/**
 * Splits a cart into one order per producer, each with its items, its shipping methods and its own total; nothing of
 * the cart is left over and nothing is counted twice, so the totals of the orders add up to the cart's.
 */
export function planOrders(cart: CheckoutCart, sellers: Seller[], newId: IdOf): PlannedOrder[] {
  const sellerOf = new Map(sellers.map((seller) => [seller.product_id, seller]))
  const groups = groupByProducer(cart.items, (item) => sellerOf.get(item.product_id)?.producer_id)
  return [...groups.values()].flatMap((items) => {
    const seller = sellerOf.get(items[0]?.product_id ?? "")
    return seller ? planOrder(cart, seller, items, newId) : []
  })
}

function planOrder(cart: CheckoutCart, seller: Seller, items: CheckoutItem[], newId: IdOf): PlannedOrder {
  const methods = cart.shipping_methods.filter(
    (method) => method.shipping_option?.shipping_profile_id === seller.shipping_profile_id,
  )
  const lines = items.map((item) => ({ id: newId("ordli"), item }))
  const id = newId("order")
  return {
    id,
    producer_id: seller.producer_id,
    payment_collection_id: newId("pay_col"),
    total: totalOf(items, methods),
    data: {
      id,
      region_id: cart.region_id,
      customer_id: cart.customer?.id,
      sales_channel_id: cart.sales_channel_id,
      status: "pending",
      email: cart.email ?? undefined,
      currency_code: cart.currency_code,
      locale: cart.locale ?? undefined,
      shipping_address: withoutId(cart.shipping_address),
      billing_address: withoutId(cart.billing_address ?? cart.shipping_address),
      no_notification: false,
      metadata: cart.metadata,
      items: lines.map((line) => orderItemOf(cart.id, line)),
      shipping_methods: methods.map(orderShippingMethodOf),
      promo_codes: promoCodesOf(items, methods),
    } as CreateOrderDTO & { id: string },
    reservations: lines.flatMap((line) => reservationsOf(line, seller.stock_location_id)),
  }
}

function totalOf(items: CheckoutItem[], shippingMethods: CheckoutShippingMethod[]): number {
  const { total } = decorateCartTotals({
    items,
    shipping_methods: shippingMethods,
  } as unknown as Parameters<typeof decorateCartTotals>[0]) as { total: BigNumberInput }
  return new BigNumber(total).numeric
}

function orderItemOf(cartId: string, { id, item }: { id: string; item: CheckoutItem }) {
  const { variant: _v, tax_lines = [], adjustments = [], ...snapshot } = item
  return {
    ...snapshot,
    id,
    cart_id: cartId,
    tax_lines: tax_lines.map(taxLineOf),
    adjustments: adjustments.map(adjustmentOf),
  }
}

function orderShippingMethodOf(method: CheckoutShippingMethod) {
  const { name, description, amount, raw_amount, is_tax_inclusive, shipping_option_id, data, metadata } =
    method
  return {
    name,
    description,
    amount: raw_amount ?? amount,
    is_tax_inclusive,
    shipping_option_id,
    data,
    metadata,
    tax_lines: (method.tax_lines ?? []).map(taxLineOf),
    adjustments: (method.adjustments ?? []).map(adjustmentOf),
  }
}

const taxLineOf = ({
  description,
  tax_rate_id,
  code,
  rate,
  provider_id,
}: NonNullable<CheckoutItem["tax_lines"]>[number]) => ({
  description,
  tax_rate_id,
  code,
  rate,
  provider_id,
})

const adjustmentOf = ({
  code,
  amount,
  description,
  promotion_id,
  provider_id,
  is_tax_inclusive,
}: NonNullable<CheckoutItem["adjustments"]>[number]) => ({
  code,
  amount,
  description,
  promotion_id,
  provider_id,
  is_tax_inclusive,
})

function reservationsOf(
  { id, item }: { id: string; item: CheckoutItem },
  locationId: string,
): PlannedReservation[] {
  if (!item.variant?.manage_inventory) {
    return []
  }
  return (item.variant.inventory_items ?? []).map(({ inventory_item_id, required_quantity }) => ({
    line_item_id: id,
    inventory_item_id,
    location_id: locationId,
    quantity: required_quantity * item.quantity,
    allow_backorder: item.variant?.allow_backorder ?? false,
    title: item.product_title ?? item.title,
  }))
}

function withoutId(address: CheckoutAddress | null | undefined) {
  if (!address) {
    return undefined
  }
  const { id: _, ...rest } = address
  return rest
}

function promoCodesOf(items: CheckoutItem[], methods: CheckoutShippingMethod[]): string[] {
  return [...items, ...methods].flatMap(({ adjustments = [] }) =>
    adjustments.flatMap(({ code }) => code ?? []),
  )
}
