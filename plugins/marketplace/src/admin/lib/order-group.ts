type Address = {
  first_name: string | null
  last_name: string | null
  phone: string | null
  address_1: string | null
  city: string | null
  province: string | null
}
type Parcel = {
  id: string
  state: string
  tracking_number: string | null
  carrier: string | null
  packed_at: string
  shipped_at: string | null
  delivered_at: string | null
  refused_at: string | null
  refusal_reason: string | null
}
type Payment = {
  id: string
  status: string
  amount: number
  captured_amount: number | null
  refunded_amount: number | null
}

export type Order = {
  id: string
  display_id: number
  state: string
  total: number
  outstanding: number
  producer?: { id: string; name: string }
  items: { id: string; product_title: string; variant_title: string; quantity: number; total: number }[]
  shipping_methods: { id: string; name: string; amount: number }[]
  shipping_address: Address | null
  payment_collections: Payment[]
  parcels: Parcel[]
}

/** As `GET /admin/order-groups/:id` answers it; đồng. */
export type OrderGroup = {
  id: string
  display_id: number
  created_at: string
  email: string | null
  total: number
  item_total: number
  shipping_total: number
  orders: Order[]
  messages: { id: string; template: string; to: string; status: string; created_at: string }[]
}

/** Who ordered and where it goes, which is the same for all orders of a group. */
export function personOf({ email, orders: [order] }: OrderGroup): string {
  const address = order?.shipping_address
  const place = [address?.address_1, address?.city, address?.province].filter(Boolean).join(", ")
  const name = [address?.first_name, address?.last_name].filter(Boolean).join(" ")
  const mail = email?.endsWith(".invalid") ? "không để email" : email
  return [name, address?.phone, mail, place].filter(Boolean).join("\n")
}
