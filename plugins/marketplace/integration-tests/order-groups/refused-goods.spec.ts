import { Modules } from "@medusajs/framework/utils"
import { withBackend } from "../helpers/app"
import { createMarket, type Market } from "../helpers/market"
import { Operator } from "../helpers/operator"
import { createSharedJar } from "../helpers/shared-jar"
import { Shopper } from "../helpers/shopper"

const DAY = 24 * 60 * 60 * 1000

withBackend(({ api, getContainer }) => {
  let market: Market
  let shopper: Shopper
  let operator: Operator

  beforeAll(async () => {
    market = await createMarket(getContainer())
    shopper = new Shopper(api, market)
    operator = await Operator.signIn({ api, getContainer })
  })

  async function expectNothingPlaced(cartId: string, lines: number): Promise<void> {
    const orders = await getContainer().resolve(Modules.ORDER).listOrders({})
    const reservations = await getContainer().resolve(Modules.INVENTORY).listReservationItems({})
    const { data } = await shopper.get(`/store/carts/${cartId}`)
    expect({
      orders: orders.length,
      reservations: reservations.length,
      lines: data.cart.items.length,
      completed_at: data.cart.completed_at,
    }).toEqual({ orders: 0, reservations: 0, lines, completed_at: null })
  }

  it("all goods that can no longer be bought are named at once, and the cart is kept", async () => {
    const [first, second, third] = market.stalls
    const cartId = await shopper.readyCart(market.stalls)
    await operator.takeDown(first?.goods[0]?.product_id)
    await operator.suspend(second?.id)
    await operator.post(`/admin/producers/${third?.id}/vacation`, {
      from: new Date(Date.now() - DAY).toISOString(),
      to: new Date(Date.now() + DAY).toISOString(),
    })

    const { status, data } = await shopper.complete(cartId)

    expect({ status, message: data.message }).toEqual({
      status: 400,
      message:
        '"Hàng gom-mau 1" is not on sale; ' +
        '"Hàng lua-mau 1" is not on sale because its producer is not selling; ' +
        '"Hàng com-mau 1" cannot be bought while its producer is on vacation.',
    })
    await expectNothingPlaced(cartId, 3)
  })

  it("two lines that share a stock of ten are checked on their sum", async () => {
    const [stall] = market.stalls
    if (!stall) {
      throw new Error("The market has no stall.")
    }
    const { jar, gift, inventory_item_id } = await createSharedJar(getContainer(), market, stall)
    const cartId = await shopper.createCart()
    await shopper.add(cartId, jar, 6)
    const { data: added } = await shopper.add(cartId, gift, 5)
    await shopper.makeReady(cartId)

    const refused = await shopper.complete(cartId)
    expect(refused.status).toBe(400)
    expect(refused.data.message).toContain("Mật ong chung kho")
    await expectNothingPlaced(cartId, 2)

    const line = added.cart.items.find((item: { variant_id: string }) => item.variant_id === gift)
    await shopper.post(`/store/carts/${cartId}/line-items/${line.id}`, { quantity: 4 })
    await shopper.choosePayment(cartId)
    const placed = await shopper.complete(cartId)

    expect({ status: placed.status, type: placed.data.type }).toEqual({ status: 200, type: "order" })
    const reservations = await getContainer()
      .resolve(Modules.INVENTORY)
      .listReservationItems({ inventory_item_id })
    expect(reservations.map(({ quantity }) => Number(quantity)).sort()).toEqual([4, 6])
  })
})
