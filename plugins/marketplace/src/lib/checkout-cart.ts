import type { BigNumberInput } from "@medusajs/framework/types"

type Adjustment = {
  code?: string
  amount: BigNumberInput
  description?: string
  promotion_id?: string
  provider_id?: string
  is_tax_inclusive?: boolean
}
type TaxLine = {
  description?: string
  tax_rate_id?: string
  code: string
  rate: BigNumberInput
  provider_id?: string
}
export type CheckoutAddress = Record<string, unknown> & {
  first_name?: string | null
  last_name?: string | null
  phone?: string | null
  address_1?: string | null
  city?: string | null
  province?: string | null
}

export type CheckoutItem = {
  id: string
  title: string
  product_id: string
  variant_id: string
  quantity: number
  unit_price: BigNumberInput
  is_tax_inclusive: boolean
  tax_lines?: TaxLine[]
  adjustments?: Adjustment[]
  product_title?: string
  variant?: {
    id: string
    manage_inventory: boolean
    allow_backorder: boolean
    product?: { id: string }
    inventory_items?: { inventory_item_id: string; required_quantity: number }[]
  }
}

export type CheckoutShippingMethod = {
  id: string
  name: string
  description?: string
  amount: BigNumberInput
  raw_amount?: BigNumberInput
  is_tax_inclusive: boolean
  shipping_option_id?: string
  data?: Record<string, unknown>
  metadata?: Record<string, unknown>
  tax_lines?: TaxLine[]
  adjustments?: Adjustment[]
  shipping_option?: { shipping_profile_id?: string }
}

/** What a completion reads of a cart; CHECKOUT_CART_FIELDS asks for just this. */
export type CheckoutCart = {
  id: string
  email?: string | null
  locale?: string | null
  currency_code: string
  region_id?: string
  sales_channel_id?: string
  metadata?: Record<string, unknown>
  total?: BigNumberInput
  customer?: { id: string } | null
  items: CheckoutItem[]
  shipping_methods: CheckoutShippingMethod[]
  shipping_address?: CheckoutAddress | null
  billing_address?: CheckoutAddress | null
  promotions?: { id: string }[]
  payment_collection?: {
    payment_sessions?: { id: string; provider_id: string; status: string; data?: Record<string, unknown> }[]
  } | null
}

export const CHECKOUT_CART_FIELDS = [
  "id",
  "email",
  "locale",
  "currency_code",
  "region_id",
  "sales_channel_id",
  "metadata",
  "total",
  "credit_line_total",
  "customer.id",
  "items.*",
  "items.tax_lines.*",
  "items.adjustments.*",
  "items.variant.id",
  "items.variant.manage_inventory",
  "items.variant.allow_backorder",
  "items.variant.product.id",
  "items.variant.inventory_items.inventory_item_id",
  "items.variant.inventory_items.required_quantity",
  "shipping_methods.*",
  "shipping_methods.tax_lines.*",
  "shipping_methods.adjustments.*",
  "shipping_methods.shipping_option.shipping_profile_id",
  "shipping_address.*",
  "billing_address.*",
  "promotions.id",
  "payment_collection.id",
  "payment_collection.payment_sessions.id",
  "payment_collection.payment_sessions.provider_id",
  "payment_collection.payment_sessions.status",
  "payment_collection.payment_sessions.data",
]
