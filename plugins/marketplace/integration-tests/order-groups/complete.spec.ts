import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { ORDER_GROUP_MODULE } from "../../src/modules/order-group"
import { withBackend } from "../helpers/app"
import { createMarket, type Market } from "../helpers/market"
import { Shopper } from "../helpers/shopper"

const SUMS = "total,item_total,shipping_total,discount_total,tax_total,item_tax_total,shipping_tax_total"

const couponOf = (code: string, value: number) => ({
  code,
  type: "standard" as const,
  status: "active" as const,
  is_tax_inclusive: true,
  application_method: {
    type: "fixed" as const,
    target_type: "order" as const,
    allocation: "across" as const,
    value,
    currency_code: "vnd",
  },
})

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

  it("each order has its own goods, shipping, authorised payment, and stock at its own location", async () => {
    const { data } = await shopper.complete(await shopper.readyCart(market.stalls, 2))
    const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
    const { data: orders } = await query.graph({
      entity: "order",
      fields: ["id", "total", "items.*", "shipping_methods.*", "payment_collections.*"],
      filters: { id: data.order_group.orders.map(({ id }: { id: string }) => id) },
    })
    const reservations = await getContainer().resolve(Modules.INVENTORY).listReservationItems({})
    for (const [index, stall] of market.stalls.entries()) {
      const placed = data.order_group.orders.find(
        ({ producer }: { producer: { handle: string } }) => producer.handle === stall.handle,
      )
      const order = orders.find(({ id }) => id === placed.id)
      expect(order?.items?.map((item) => item?.variant_id)).toEqual([stall.goods[0]?.variant_id])
      expect(order?.shipping_methods?.map((method) => Number(method?.amount))).toEqual([
        20_000 + index * 5_000,
      ])
      expect(
        order?.payment_collections?.map((collection) => [collection?.status, Number(collection?.amount)]),
      ).toEqual([["authorized", Number(order?.total)]])
      const own = reservations.filter(({ line_item_id }) => line_item_id === order?.items?.[0]?.id)
      expect(own.map(({ location_id, quantity }) => [location_id, Number(quantity)])).toEqual([
        [stall.stock_location_id, 2],
      ])
    }
  })

  it("a coupon's share and the taxes of goods and shipping go with each order, and add up to the cart's", async () => {
    await getContainer().resolve(Modules.PROMOTION).createPromotions(couponOf("BOTSAUMUOI", 60_000))
    const cartId = await shopper.readyCart(market.stalls, 2)
    await shopper.post(`/store/carts/${cartId}`, { promo_codes: ["BOTSAUMUOI"] })
    await shopper.choosePayment(cartId)
    const { cart } = (await shopper.get(`/store/carts/${cartId}?fields=${SUMS}`)).data

    const { data } = await shopper.complete(cartId)

    const { data: orders } = await getContainer()
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({
        entity: "order",
        fields: [
          ...SUMS.split(","),
          ...["items.adjustments.*", "items.tax_lines.*", "shipping_methods.tax_lines.*"],
        ],
        filters: { id: data.order_group.orders.map(({ id }: { id: string }) => id) },
      })
    const items = orders.flatMap((order) => order.items ?? [])
    const taxLines = [...items, ...orders.flatMap((order) => order.shipping_methods ?? [])].map((line) =>
      line?.tax_lines?.map((tax) => [tax?.code, Number(tax?.rate)]),
    )
    expect(
      items.map((item) => item?.adjustments?.map((share) => [share?.code, Number(share?.amount)])).sort(),
    ).toEqual([10_000, 20_000, 30_000].map((amount) => [["BOTSAUMUOI", amount]]))
    expect(taxLines).toEqual(Array.from({ length: 6 }, () => [["vat-8", 8]]))
    for (const sum of SUMS.split(",") as (keyof typeof cart)[]) {
      const added = orders.reduce((total, order) => total + Number(order[sum as "total"]), 0)
      expect({ [sum]: added }).toEqual({ [sum]: expect.closeTo(cart[sum], 6) })
    }
    expect({ discount: cart.discount_total, total: cart.total }).toEqual({
      discount: 60_000,
      total: 1_455_000,
    })
  })

  it("prices are the market's: what a shopper sends along is refused or not heard, and the total stays", async () => {
    const cartId = await shopper.readyCart(market.stalls.slice(0, 1))
    const total = async () => (await shopper.get(`/store/carts/${cartId}`)).data.cart.total
    const before = await total()
    const { data } = await shopper.get(`/store/carts/${cartId}?fields=items.id`)
    const [variant_id, foreign] = market.stalls.map(({ goods }) => goods[0]?.variant_id)
    const items = `/store/carts/${cartId}/line-items`
    const tried = [
      await shopper.post(items, { variant_id: foreign, quantity: 1, unit_price: 1 }),
      await shopper.post(`${items}/${data.cart.items[0].id}`, { quantity: 1, unit_price: 1 }),
      await shopper.post(`/store/carts/${cartId}`, { currency_code: "usd" }),
      await shopper.post(`/store/carts/${cartId}`, { total: 1 }),
      await shopper.post("/store/carts", { currency_code: "usd", items: [{ variant_id, quantity: 1 }] }),
      await shopper.post(`/store/carts/${cartId}/complete`, { total: 1, amount: 1 }),
    ]

    expect(tried.slice(0, 5).map(({ status }) => status)).toEqual([400, 400, 400, 400, 400])
    const group = tried[5]?.data.order_group ?? (await shopper.complete(cartId)).data.order_group
    expect(group.total).toBe(before)
  })

  it("a retry answers the same, and only the token opens the group", async () => {
    const cartId = await shopper.readyCart(market.stalls)
    const first = await shopper.complete(cartId)
    const again = await shopper.complete(cartId)
    expect(again).toEqual(first)

    const { id, token } = first.data.order_group
    const opened = await shopper.get(`/store/order-groups/${id}?token=${token}`)
    expect({ status: opened.status, id: opened.data.order_group.id }).toEqual({ status: 200, id })
    const refused = await Promise.all([
      shopper.get(`/store/order-groups/${id}?token=${token}x`),
      shopper.get(`/store/order-groups/${id}`),
      shopper.get(`/store/orders/${first.data.order.id}`),
    ])
    expect(refused.map(({ status }) => status)).toEqual([404, 404, 404])
  })

  it("a cart without the shipping of one producer is refused and kept", async () => {
    const cartId = await shopper.readyCart(market.stalls.slice(0, 2))
    await shopper.add(cartId, market.stalls[2]?.goods[0]?.variant_id ?? "")
    await shopper.choosePayment(cartId)

    const { status, data } = await shopper.complete(cartId)

    expect({ status, message: data.message }).toEqual({
      status: 400,
      message: "A shipping method must be chosen for every producer; 1 of them still need one.",
    })
    expect(await getContainer().resolve(Modules.ORDER).listOrders({})).toHaveLength(0)
    const { data: kept } = await shopper.get(`/store/carts/${cartId}`)
    expect(kept.cart.items).toHaveLength(3)
  })

  it("a payment that breaks down after the stock was reserved leaves nothing behind, and a retry succeeds", async () => {
    const cartId = await shopper.readyCart(market.stalls)
    const breakdown = vi
      .spyOn(getContainer().resolve(Modules.PAYMENT), "authorizePaymentSession")
      .mockRejectedValue(new Error("The provider does not answer."))
    const failed = await shopper.complete(cartId)
    breakdown.mockRestore()

    expect(failed.status).toBe(500)
    const inventory = getContainer().resolve(Modules.INVENTORY)
    expect(await getContainer().resolve(Modules.ORDER).listOrders({})).toHaveLength(0)
    expect(await inventory.listReservationItems({})).toHaveLength(0)
    const levels = await inventory.listInventoryLevels({})
    expect(levels.map(({ reserved_quantity }) => Number(reserved_quantity))).toEqual(levels.map(() => 0))
    expect(await getContainer().resolve(ORDER_GROUP_MODULE).listOrderGroups({})).toHaveLength(0)

    expect((await shopper.complete(cartId)).status).toBe(200)
    expect(await inventory.listReservationItems({})).toHaveLength(3)
  })
})
