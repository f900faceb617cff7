import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { ORDER_GROUP_MODULE } from "../../src/modules/order-group"
import { withBackend } from "../helpers/app"
import { leasesRunOut } from "../helpers/lock-lease"
import { createMarket, type Market } from "../helpers/market"
import { SecondServer } from "../helpers/second-server"
import { Shopper } from "../helpers/shopper"

withBackend(({ api, getContainer, getDatabaseName }) => {
  let market: Market
  let second: SecondServer
  let here: Shopper
  let there: Shopper

  beforeAll(async () => {
    market = await createMarket(getContainer())
    second = await SecondServer.start(getDatabaseName())
  })
  beforeEach(() => {
    here = new Shopper(api, market)
    there = new Shopper(api, market, second.url)
  })
  afterAll(() => second.kill())

  const levelsOf = (inventoryItemIds: string[]) =>
    getContainer().resolve(Modules.INVENTORY).listInventoryLevels({ inventory_item_id: inventoryItemIds })
  const groups = () => getContainer().resolve(ORDER_GROUP_MODULE).listOrderGroups({})
  const orders = () => getContainer().resolve(Modules.ORDER).listOrders({})
  const reservations = () => getContainer().resolve(Modules.INVENTORY).listReservationItems({})

  it("fifty shoppers, one jar left, two servers: exactly one order", async () => {
    const stall = market.stalls[0]
    const jar = stall?.goods[0]
    if (!stall || !jar) {
      throw new Error("The market has no goods.")
    }
    const carts = await Promise.all(
      Array.from({ length: 50 }, (_, index) => (index % 2 ? here : there).readyCart([stall])),
    )
    await getContainer()
      .resolve(Modules.INVENTORY)
      .updateInventoryLevels([
        {
          inventory_item_id: jar.inventory_item_id,
          location_id: stall.stock_location_id,
          stocked_quantity: 1,
        },
      ])

    const answers = await Promise.all(
      carts.map((cartId, index) => (index % 2 ? there : here).complete(cartId)),
    )

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 400]))
    const [level] = await levelsOf([jar.inventory_item_id])
    expect(level).toMatchObject({ stocked_quantity: 1, reserved_quantity: 1 })
    expect(await reservations()).toHaveLength(1)
    expect(await orders()).toHaveLength(1)
    expect((await groups()).map(({ status }) => status)).toEqual(["placed"])
  }, 180_000)

  it("a coupon for one, six shoppers, two servers: one order has it, and nobody else was charged less", async () => {
    const promotions = getContainer().resolve(Modules.PROMOTION)
    const coupon = await promotions.createPromotions({
      code: "MOTLAN",
      type: "standard",
      status: "active",
      limit: 1,
      is_tax_inclusive: true,
      application_method: {
        type: "fixed",
        target_type: "order",
        allocation: "across",
        value: 20_000,
        currency_code: "vnd",
      },
    })
    const [stall] = market.stalls
    const carts = await Promise.all(
      Array.from({ length: 6 }, async (_, index) => {
        const shopper = index % 2 ? here : there
        const cartId = await shopper.readyCart(stall ? [stall] : [])
        await shopper.post(`/store/carts/${cartId}`, { promo_codes: ["MOTLAN"] })
        await shopper.choosePayment(cartId)
        return cartId
      }),
    )

    const answers = await Promise.all(
      carts.map((cartId, index) => (index % 2 ? there : here).complete(cartId)),
    )

    const placed = answers.filter(({ status }) => status === 200)
    expect(placed.map(({ data }) => data.order_group.total)).toEqual([120_000])
    expect(await orders()).toHaveLength(1)
    expect(await reservations()).toHaveLength(1)
    expect((await promotions.retrievePromotion(coupon.id)).used).toBe(1)
  }, 180_000)

  it("the same cart completed twenty times at once over two servers: one group, the same answer", async () => {
    const cartId = await here.readyCart(market.stalls)

    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => (index % 2 ? here : there).complete(cartId)),
    )

    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200))
    expect(new Set(answers.map(({ data }) => data.order_group.id)).size).toBe(1)
    expect(await orders()).toHaveLength(3)
    expect(await reservations()).toHaveLength(3)
    expect(await groups()).toHaveLength(1)
  })

  it("a server killed in the middle of a completion: the cart is completed within its lock time, nothing is left over", async () => {
    const cartId = await here.readyCart(market.stalls)
    const doomed = await SecondServer.start(getDatabaseName())
    const database = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const barrier = await database.transaction()
    await barrier.raw("LOCK TABLE payment_collection IN EXCLUSIVE MODE")
    const interrupted = new Shopper(api, market, doomed.url).complete(cartId).catch(() => null)
    while ((await reservations()).length < 3) {
      await new Promise(setImmediate)
    }
    await doomed.kill()
    await barrier.rollback()
    await interrupted
    expect(await orders()).toHaveLength(3)

    expect(await leasesRunOut(getContainer())).toContain(cartId)
    const answer = await here.complete(cartId)

    expect({ type: answer.data.type, message: answer.data.message }).toEqual({ type: "order" })
    const placed = answer.data.order_group.orders.map(({ id }: { id: string }) => id).sort()
    expect((await orders()).map(({ id }) => id).sort()).toEqual(placed)
    expect(await reservations()).toHaveLength(3)
    const levels = await levelsOf(market.stalls.map(({ goods }) => goods[0]?.inventory_item_id ?? ""))
    expect(levels.map(({ reserved_quantity }) => reserved_quantity)).toEqual([1, 1, 1])
    expect((await groups()).map(({ status }) => status)).toEqual(["placed"])
  }, 150_000)
})
