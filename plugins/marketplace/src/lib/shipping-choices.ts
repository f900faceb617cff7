import { groupByProducer } from "./group-by-producer"

type CartProducer = { id: string; handle: string; name: string }
type CartItem = {
  id: string
  variant?: { product?: { shipping_profile?: { id?: string }; producer?: CartProducer } }
}

export type ShippingCart = {
  items?: CartItem[]
  shipping_methods?: { shipping_option_id?: string }[]
}

type PricedOption = {
  id: string
  name: string
  shipping_profile_id: string
  type?: { code?: string; label?: string; description?: string }
  calculated_price?: { calculated_amount?: number }
}

export type ShippingChoices = {
  producer: CartProducer
  shipping_profile_id: string
  item_ids: string[]
  /** Cheapest first; `amount` in đồng. */
  shipping_options: {
    id: string
    name: string
    amount: number
    type_code: string
    type_label: string
    type_description: string
  }[]
  selected_shipping_option_id: string | null
}

/** For each producer in the cart: its goods, its options, and the one already chosen. */
export function shippingChoicesOf(cart: ShippingCart, options: PricedOption[]): ShippingChoices[] {
  const chosen = new Set((cart.shipping_methods ?? []).map((method) => method.shipping_option_id))
  const groups = groupByProducer(cart.items ?? [], (item) => item.variant?.product?.producer?.id)
  return [...groups.values()].flatMap((items) => {
    const producer = items[0]?.variant?.product?.producer
    const profileId = items[0]?.variant?.product?.shipping_profile?.id
    if (!producer || !profileId) {
      return []
    }
    const own = options.filter((option) => option.shipping_profile_id === profileId).map(choiceOf)
    return {
      producer,
      shipping_profile_id: profileId,
      item_ids: items.map(({ id }) => id),
      shipping_options: own.sort((a, b) => a.amount - b.amount),
      selected_shipping_option_id: own.find(({ id }) => chosen.has(id))?.id ?? null,
    }
  })
}

function choiceOf({ id, name, type, calculated_price }: PricedOption) {
  return {
    id,
    name,
    amount: calculated_price?.calculated_amount ?? 0,
    type_code: type?.code ?? "",
    type_label: type?.label ?? "",
    type_description: type?.description ?? "",
  }
}
