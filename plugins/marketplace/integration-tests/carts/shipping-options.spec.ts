import { withBackend } from "../helpers/app"
import { createMarket, type Market } from "../helpers/market"
import { ADDRESS, Shopper } from "../helpers/shopper"

type Choices = {
  producer: { id: string; handle: string; name: string }
  shipping_options: { id: string; name: string; amount: number }[]
  selected_shipping_option_id: string | null
}

withBackend(({ api, getContainer }) => {
  let market: Market
  let shopper: Shopper
  let cartId: string

  beforeAll(async () => {
    market = await createMarket(getContainer())
    shopper = new Shopper(api, market)
  })

  beforeEach(async () => {
    cartId = await shopper.createCart()
    for (const stall of market.stalls.slice(0, 2)) {
      await shopper.add(cartId, stall.goods[0]?.variant_id ?? "")
    }
    await shopper.post(`/store/carts/${cartId}`, { shipping_address: ADDRESS })
  })

  async function choices(): Promise<Choices[]> {
    const { data } = await shopper.get(`/store/carts/${cartId}/shipping-options`)
    return data.producers
  }

  const chosen = async () => (await choices()).map((group) => group.selected_shipping_option_id)

  it("a cart of two producers has the choices of just these two, cheapest first", async () => {
    expect(
      (await choices()).map(({ producer, shipping_options, selected_shipping_option_id }) => ({
        handle: producer.handle,
        options: shipping_options.map(({ name, amount }) => ({ name, amount })),
        selected_shipping_option_id,
      })),
    ).toEqual([
      {
        handle: "gom-mau",
        options: [
          { name: "Giao tiêu chuẩn", amount: 20_000 },
          { name: "Giao nhanh", amount: 40_000 },
        ],
        selected_shipping_option_id: null,
      },
      {
        handle: "lua-mau",
        options: [
          { name: "Giao tiêu chuẩn", amount: 25_000 },
          { name: "Giao nhanh", amount: 45_000 },
        ],
        selected_shipping_option_id: null,
      },
    ])
  })

  it("Medusa's own list names the same options", async () => {
    const own = (await choices()).flatMap((group) => group.shipping_options.map(({ id }) => id))

    const { data } = await shopper.get(`/store/shipping-options?cart_id=${cartId}`)

    expect(data.shipping_options.map(({ id }: { id: string }) => id).sort()).toEqual(own.sort())
  })

  it("each producer keeps its own choice, and a new choice replaces only its own", async () => {
    const [first, second] = await choices()
    const [cheap, fast] = first?.shipping_options ?? []
    const [other] = second?.shipping_options ?? []

    await shopper.post(`/store/carts/${cartId}/shipping-methods`, [
      { option_id: cheap?.id },
      { option_id: other?.id },
    ])
    expect(await chosen()).toEqual([cheap?.id, other?.id])

    await shopper.post(`/store/carts/${cartId}/shipping-methods`, { option_id: fast?.id })
    expect(await chosen()).toEqual([fast?.id, other?.id])
  })

  it("an option of a producer who is not in the cart is refused", async () => {
    const stranger = await shopper.createCart()
    await shopper.add(stranger, market.stalls[2]?.goods[0]?.variant_id ?? "")
    const { data } = await shopper.get(`/store/carts/${stranger}/shipping-options`)

    const refused = await shopper.post(`/store/carts/${cartId}/shipping-methods`, {
      option_id: data.producers[0].shipping_options[0].id,
    })

    expect({ status: refused.status, message: refused.data.message }).toEqual({
      status: 400,
      message: "This shipping option does not belong to a producer whose goods are in the cart.",
    })
    expect(await chosen()).toEqual([null, null])
  })

  it("an unknown option is refused and an unknown cart is not found", async () => {
    const option = { option_id: "so_unknown" }

    expect((await shopper.post(`/store/carts/${cartId}/shipping-methods`, option)).status).toBe(400)
    expect((await shopper.get("/store/carts/cart_unknown/shipping-options")).status).toBe(404)
    expect((await shopper.get("/store/shipping-options?cart_id=cart_unknown")).status).toBe(404)
  })

  it("an empty cart has nothing to choose", async () => {
    const empty = await shopper.createCart()

    expect((await shopper.get(`/store/carts/${empty}/shipping-options`)).data).toEqual({ producers: [] })
    expect((await shopper.get(`/store/shipping-options?cart_id=${empty}`)).data.shipping_options).toEqual([])
  })
})
