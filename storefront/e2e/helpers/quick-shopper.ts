import { stack } from "./stack.ts"

/** A group of one order, and where its holder reads it. */
export type Bought = { url: string; groupId: string; orderId: string; lineId: string }

type Placed = {
  order_group: { id: string; token: string; orders: { id: string; items: { id: string }[] }[] }
}

const WAYS = { cod: "pp_cod_cod", bank_transfer: "pp_vietqr_vietqr" }

const ADDRESS = {
  ...{ first_name: "Khách Mẫu", phone: "+84912345678", address_1: "12 phố Mẫu", country_code: "vn" },
  ...{ city: "Phường Ba Đình", province: "Thành phố Hà Nội", metadata: { commune_code: "00004" } },
}

/** Buys by the store API alone, for what a test only needs to be bought. */
export async function buyQuickly(
  variant_id: string,
  quantity = 1,
  way: keyof typeof WAYS = "cod",
): Promise<Bought> {
  const { regions } = await call<{ regions: { id: string }[] }>("/store/regions")
  const { cart } = await call<{ cart: { id: string } }>("/store/carts", {
    region_id: regions[0]?.id,
    // Medusa makes a new address a customer at the first cart, and refuses another cart that does so at the same moment.
    email: `khach-${crypto.randomUUID()}@cholang.example`,
    shipping_address: ADDRESS,
    items: [{ variant_id, quantity }],
  })
  const path = `/store/carts/${cart.id}`
  const { producers } = await call<{ producers: { shipping_options: { id: string }[] }[] }>(
    `${path}/shipping-options`,
  )
  await call(`${path}/shipping-methods`, { option_id: producers[0]?.shipping_options[0]?.id })
  const { payment_collection } = await call<{ payment_collection: { id: string } }>(
    "/store/payment-collections",
    { cart_id: cart.id },
  )
  const provider_id = WAYS[way]
  await call(`/store/payment-collections/${payment_collection.id}/payment-sessions`, { provider_id })
  const { order_group } = await call<Placed>(`${path}/complete`, {})
  const [order] = order_group.orders
  const url = new URL(`/don-hang/${order_group.id}?token=${order_group.token}`, stack.storefront)
  return {
    ...{ url: url.href, groupId: order_group.id },
    ...{ orderId: order?.id ?? "", lineId: order?.items[0]?.id ?? "" },
  }
}

async function call<T>(path: string, body?: unknown): Promise<T> {
  const response = await fetch(new URL(path, stack.backend), {
    headers: { "content-type": "application/json", "x-publishable-api-key": stack.publishableKey },
    ...(body ? { method: "POST", body: JSON.stringify(body) } : {}),
  })
  const answer = await response.json()
  if (!response.ok) {
    throw new Error(`${path}: ${JSON.stringify(answer)}`)
  }
  return answer as T
}
