import type { App } from "./app"
import type { Market, Stall } from "./market"

export type Api = Pick<App["api"], "get" | "post" | "delete">

/** An address of Ba Đình, Hanoi, as the checkout writes it. */
export const ADDRESS = {
  first_name: "Khách",
  last_name: "Mẫu",
  phone: "+84912345678",
  address_1: "12 phố Mẫu",
  city: "Phường Ba Đình",
  province: "Thành phố Hà Nội",
  country_code: "vn",
  metadata: { commune_code: "00004" },
}

/** A guest who talks to the store API as any Medusa client does. */
export class Shopper {
  private readonly headers: { "x-publishable-api-key": string }

  constructor(
    private readonly api: Api,
    private readonly market: Market,
    private readonly baseUrl = "",
  ) {
    this.headers = { "x-publishable-api-key": market.publishableKey }
  }

  /** Answers the status with the body, whatever the status is. */
  async post(path: string, body: unknown = {}) {
    const { status, data } = await this.api.post(`${this.baseUrl}${path}`, body, {
      headers: this.headers,
      validateStatus: () => true,
    })
    return { status, data }
  }

  async get(path: string) {
    const { status, data } = await this.api.get(`${this.baseUrl}${path}`, {
      headers: this.headers,
      validateStatus: () => true,
    })
    return { status, data }
  }

  async createCart(): Promise<string> {
    const { data } = await this.post("/store/carts", {
      region_id: this.market.regionId,
      sales_channel_id: this.market.salesChannelId,
    })
    return data.cart.id
  }

  add(cartId: string, variantId: string, quantity: unknown = 1) {
    return this.post(`/store/carts/${cartId}/line-items`, { variant_id: variantId, quantity })
  }

  /** A cart with one of the first goods of each stall, addressed, shipped the cheapest way and with COD chosen. */
  async readyCart(stalls: Stall[], quantity = 1): Promise<string> {
    const cartId = await this.createCart()
    for (const stall of stalls) {
      await this.add(cartId, stall.goods[0]?.variant_id ?? "", quantity)
    }
    await this.makeReady(cartId)
    return cartId
  }

  async makeReady(cartId: string): Promise<void> {
    await this.post(`/store/carts/${cartId}`, {
      email: "khach@cholang.example",
      shipping_address: ADDRESS,
    })
    const { data } = await this.get(`/store/carts/${cartId}/shipping-options`)
    const cheapest = data.producers.map((group: { shipping_options: { id: string }[] }) => ({
      option_id: group.shipping_options[0]?.id,
    }))
    await this.post(`/store/carts/${cartId}/shipping-methods`, cheapest)
    await this.choosePayment(cartId)
  }

  async choosePayment(cartId: string, providerId = "pp_system_default"): Promise<void> {
    const { data } = await this.post("/store/payment-collections", { cart_id: cartId })
    await this.post(`/store/payment-collections/${data.payment_collection.id}/payment-sessions`, {
      provider_id: providerId,
    })
  }

  complete(cartId: string) {
    return this.post(`/store/carts/${cartId}/complete`)
  }
}
