import type { Stack } from "../lib/stack-file.ts"

/** One of the goods that a measured shopper buys. */
export interface Good {
  handle: string
  variantId: string
  producerId: string
}

interface StoreProduct {
  handle: string
  producer: { id: string } | null
  variants: { id: string; inventory_quantity: number | null }[]
}

/** Enough for every cart of a run to hold one. */
const IN_STOCK = 30

const ADDRESS = {
  first_name: "Khách",
  last_name: "Đo tốc độ",
  phone: "+84912345678",
  address_1: "12 phố Mẫu",
  city: "Phường Ba Đình",
  province: "Thành phố Hà Nội",
  country_code: "vn",
  metadata: { commune_code: "00004" },
}

/** The store API as a shopper's client uses it, for making ready what is then measured. */
export class StoreClient {
  readonly headers: Record<string, string>
  readonly #backend: string

  constructor({ backend, publishableKey }: Stack) {
    this.#backend = backend
    this.headers = { "x-publishable-api-key": publishableKey, "content-type": "application/json" }
  }

  async call<T>(method: "GET" | "POST", path: string, body?: unknown): Promise<T> {
    const response = await fetch(`${this.#backend}${path}`, {
      method,
      headers: this.headers,
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    if (!response.ok) {
      throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`)
    }
    return (await response.json()) as T
  }

  async regionId(): Promise<string> {
    const { regions } = await this.call<{ regions: { id: string }[] }>("GET", "/store/regions")
    return regions[0]?.id ?? ""
  }

  /** One of the goods in stock of each of `count` producers. */
  async goodsOfProducers(count: number): Promise<Good[]> {
    const goods = new Map<string, Good>()
    for (let offset = 0; goods.size < count && offset < 1000; offset += 100) {
      const fields = "handle,*producer,variants.id,%2Bvariants.inventory_quantity"
      const { products } = await this.call<{ products: StoreProduct[] }>(
        "GET",
        `/store/products?limit=100&offset=${offset}&fields=${fields}`,
      )
      for (const { handle, producer, variants } of products) {
        const variantId = variants.find(({ inventory_quantity }) => (inventory_quantity ?? 0) >= IN_STOCK)?.id
        if (producer && variantId && !goods.has(producer.id)) {
          goods.set(producer.id, { handle, variantId, producerId: producer.id })
        }
      }
    }
    return [...goods.values()].slice(0, count)
  }

  async createCart(regionId: string, goods: Good[]): Promise<string> {
    const { cart } = await this.call<{ cart: { id: string } }>("POST", "/store/carts", {
      region_id: regionId,
      email: "do-toc-do@cholang.example",
      shipping_address: ADDRESS,
      items: goods.map(({ variantId }) => ({ variant_id: variantId, quantity: 1 })),
    })
    return cart.id
  }

  /** A cart that only waits to be completed: shipping chosen per producer, cash on delivery. */
  async readyCart(regionId: string, goods: Good[]): Promise<string> {
    const id = await this.createCart(regionId, goods)
    const { producers } = await this.call<{ producers: { shipping_options: { id: string }[] }[] }>(
      "GET",
      `/store/carts/${id}/shipping-options`,
    )
    for (const { shipping_options } of producers) {
      await this.call("POST", `/store/carts/${id}/shipping-methods`, { option_id: shipping_options[0]?.id })
    }
    const { payment_collection } = await this.call<{ payment_collection: { id: string } }>(
      "POST",
      "/store/payment-collections",
      { cart_id: id },
    )
    await this.call("POST", `/store/payment-collections/${payment_collection.id}/payment-sessions`, {
      provider_id: "pp_system_default",
    })
    return id
  }

  /** Turns a ready cart into an order group. */
  async complete(cartId: string): Promise<void> {
    const { type } = await this.call<{ type: string }>("POST", `/store/carts/${cartId}/complete`)
    if (type !== "order") {
      throw new Error(`The cart ${cartId} was not completed.`)
    }
  }
}
