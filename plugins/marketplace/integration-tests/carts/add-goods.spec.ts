import { withBackend } from "../helpers/app"
import { createMarket, type Market } from "../helpers/market"
import { Operator } from "../helpers/operator"
import { Shopper } from "../helpers/shopper"

const DAY = 24 * 60 * 60 * 1000

withBackend(({ api, getContainer }) => {
  let market: Market
  let shopper: Shopper
  let operator: Operator
  let variantId: string
  let productId: string
  let producerId: string

  beforeAll(async () => {
    market = await createMarket(getContainer())
    shopper = new Shopper(api, market)
    operator = await Operator.signIn({ api, getContainer })
    const [stall] = market.stalls
    producerId = stall?.id ?? ""
    variantId = stall?.goods[0]?.variant_id ?? ""
    productId = stall?.goods[0]?.product_id ?? ""
  })

  async function linesOf(cartId: string) {
    const { data } = await shopper.get(`/store/carts/${cartId}`)
    return data.cart.items.map(({ variant_id, quantity }: { variant_id: string; quantity: number }) => ({
      variant_id,
      quantity,
    }))
  }

  it("a quantity that is not a whole number from 1 to 999 is refused and the cart stays empty", async () => {
    const cartId = await shopper.createCart()

    for (const quantity of [0, -1, 1.5, 1e9, 1000, "2", null]) {
      const { status, data } = await shopper.add(cartId, variantId, quantity)
      expect({ quantity, status }).toEqual({ quantity, status: 400 })
      expect(data.message).toMatch(/quantity/)
    }
    expect(await linesOf(cartId)).toEqual([])
  })

  it("a line cannot be changed to such a quantity either", async () => {
    const cartId = await shopper.createCart()
    const { data: added } = await shopper.add(cartId, variantId, 2)
    const line = `/store/carts/${cartId}/line-items/${added.cart.items[0].id}`

    for (const quantity of [-1, 1.5, 1e9, 1000, "2", null]) {
      const { status } = await shopper.post(line, { quantity })
      expect({ quantity, status }).toEqual({ quantity, status: 400 })
    }
    expect(await linesOf(cartId)).toEqual([{ variant_id: variantId, quantity: 2 }])
  })

  it("an unknown variant is not found", async () => {
    const cartId = await shopper.createCart()

    const { status, data } = await shopper.add(cartId, "variant_unknown")

    expect({ status, message: data.message }).toEqual({
      status: 404,
      message: "This product variant does not exist.",
    })
    expect(await linesOf(cartId)).toEqual([])
  })

  it("broken JSON is refused and nothing is added", async () => {
    const cartId = await shopper.createCart()

    const { status } = await api.post(`/store/carts/${cartId}/line-items`, '{"variant_id":', {
      headers: { "x-publishable-api-key": market.publishableKey, "content-type": "application/json" },
      transformRequest: (body: string) => body,
      validateStatus: () => true,
    })

    expect(status).toBe(400)
    expect(await linesOf(cartId)).toEqual([])
  })

  it("more than there is in stock is refused", async () => {
    const cartId = await shopper.createCart()

    expect((await shopper.add(cartId, variantId, 11)).status).toBe(400)
    expect((await shopper.add(cartId, variantId, 10)).status).toBe(200)
    expect((await shopper.add(cartId, variantId, 1)).status).toBe(400)
    expect(await linesOf(cartId)).toEqual([{ variant_id: variantId, quantity: 10 }])
  })

  it("goods of an unpublished listing cannot be added", async () => {
    const cartId = await shopper.createCart()
    await operator.takeDown(productId)

    const { status, data } = await shopper.add(cartId, variantId)

    expect({ status, message: data.message }).toEqual({
      status: 400,
      message: '"Hàng gom-mau 1" is not on sale.',
    })
    expect(await linesOf(cartId)).toEqual([])
  })

  it("a line of goods no longer on sale can be lowered or removed, not raised", async () => {
    const cartId = await shopper.createCart()
    const { data: added } = await shopper.add(cartId, variantId, 2)
    const line = `/store/carts/${cartId}/line-items/${added.cart.items[0].id}`
    await operator.suspend(producerId)

    const raised = await shopper.post(line, { quantity: 3 })
    expect({ status: raised.status, message: raised.data.message }).toEqual({
      status: 400,
      message: '"Hàng gom-mau 1" is not on sale because its producer is not selling.',
    })
    expect((await shopper.post(line, { quantity: 1 })).status).toBe(200)
    expect(await linesOf(cartId)).toEqual([{ variant_id: variantId, quantity: 1 }])
    expect((await shopper.post(line, { quantity: 0 })).status).toBe(200)
    expect(await linesOf(cartId)).toEqual([])
  })

  it("goods of a suspended producer cannot be added, and can again once it is approved", async () => {
    const cartId = await shopper.createCart()
    await operator.suspend(producerId)

    const refused = await shopper.add(cartId, variantId)
    expect(refused.status).toBe(400)
    expect(refused.data.message).toBe('"Hàng gom-mau 1" is not on sale because its producer is not selling.')

    await operator.reopen(producerId)
    expect((await shopper.add(cartId, variantId)).status).toBe(200)
  })

  it("goods of a producer on vacation cannot be added nor put into a new cart, but stay visible", async () => {
    const cartId = await shopper.createCart()
    await operator.post(`/admin/producers/${producerId}/vacation`, {
      from: new Date(Date.now() - DAY).toISOString(),
      to: new Date(Date.now() + DAY).toISOString(),
    })
    const message = '"Hàng gom-mau 1" cannot be bought while its producer is on vacation.'

    const added = await shopper.add(cartId, variantId)
    expect({ status: added.status, message: added.data.message }).toEqual({ status: 400, message })
    const created = await shopper.post("/store/carts", {
      region_id: market.regionId,
      items: [{ variant_id: variantId, quantity: 1 }],
    })
    expect({ status: created.status, message: created.data.message }).toEqual({ status: 400, message })
    expect((await shopper.get(`/store/products/${productId}`)).status).toBe(200)
  })

  it("a vacation that is over does not stand in the way", async () => {
    const cartId = await shopper.createCart()
    await operator.post(`/admin/producers/${producerId}/vacation`, {
      from: new Date(Date.now() - 2 * DAY).toISOString(),
      to: new Date(Date.now() - DAY).toISOString(),
    })

    expect((await shopper.add(cartId, variantId)).status).toBe(200)
  })
})
