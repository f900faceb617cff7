import { withBackend } from "../helpers/app"
import { createMarket, type Market } from "../helpers/market"
import { Shopper } from "../helpers/shopper"

withBackend(({ api, getContainer }) => {
  let market: Market
  let shopper: Shopper

  beforeAll(async () => {
    market = await createMarket(getContainer())
    shopper = new Shopper(api, market)
  })

  it("a cart of three producers becomes three native orders that add up to it", async () => {
    const cartId = await shopper.readyCart(market.stalls, 2)
    const { data: before } = await shopper.get(`/store/carts/${cartId}`)

    const { status, data } = await shopper.complete(cartId)

    expect({ status, type: data.type, message: data.message }).toEqual({ status: 200, type: "order" })
    expect(data.order_group.orders).toHaveLength(3)
    expect(data.order_group.total).toBe(before.cart.total)
    expect(before.cart.total).toBe(2 * 120_000 * (1 + 2 + 3) + 20_000 + 25_000 + 30_000)
  })
})
