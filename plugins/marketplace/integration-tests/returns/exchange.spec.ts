import { postMissedPayments } from "@cho-lang/marketplace/workflows/ledger/post-missed-payments"
import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils"
import { vi } from "vitest"
import { COMMISSION_MODULE } from "../../src/modules/commission"
import { RETURN_REQUEST_MODULE } from "../../src/modules/return-request"
import { AfterSale, type Placed } from "../helpers/after-sale"
import { withBackend } from "../helpers/app"
import { Mailbox } from "../helpers/mailbox"
import { createMarket, type Market, type Stall } from "../helpers/market"
import { belongings } from "../helpers/neighbours"
import { Operator } from "../helpers/operator"
import { ProducerClient } from "../helpers/producer-client"
import { Shopper } from "../helpers/shopper"
import { until } from "../helpers/until"

/** Whole ways of an order, from the cart on, on a machine that may be busy. */
vi.setConfig({ testTimeout: 180_000 })

withBackend(({ api, getContainer }) => {
  let market: Market
  let sale: AfterSale
  let stall: Stall
  let shopper: Shopper
  let owner: ProducerClient
  let operator: Operator
  /** The stall's goods for 120,000 ₫ and for 35,500 ₫. */
  let jar: string
  let cup: string

  beforeAll(async () => {
    const container = getContainer()
    market = await createMarket(container)
    await container.resolve(COMMISSION_MODULE).createCommissionRules({
      name: "Phí sàn",
      scope: "global",
      percent_bp: 1_000,
      vat_bp: 1_000,
      valid_from: new Date("2026-01-01T00:00:00+07:00"),
    })
    stall = market.stalls[0] as Stall
    ;[jar, cup] = stall.goods.map(({ variant_id }) => variant_id) as [string, string]
    shopper = new Shopper(api, market)
    owner = await ProducerClient.signIn({ api, getContainer }, stall)
    operator = await Operator.signIn({ api, getContainer })
    sale = new AfterSale({ getContainer }, market, shopper, owner)
  })

  const collectionsOf = async (id: string): Promise<string[]> => {
    const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
    const fields = ["payment_collections.status"]
    const { data } = await query.graph({ entity: "order", fields, filters: { id } })
    return (data[0]?.payment_collections ?? []).map((collection) => collection?.status ?? "")
  }
  const orderOf = async ({ id }: Placed) => (await owner.get(`/producer/orders/${id}`)).data.order
  const stocks = async () => [await sale.stock(0), await sale.stock(1)]
  const accepted = async (placed: Placed, variantId: string, quantity = 1): Promise<string> => {
    const { data } = await sale.askFor(placed, variantId, quantity)
    await sale.act(data.return_request.id, "accept")
    return data.return_request.id
  }
  /** An order of one cup alone, delivered and paid. */
  const cupDelivered = async (): Promise<Placed> => {
    const cartId = await shopper.createCart()
    await shopper.add(cartId, cup, 1)
    await shopper.makeReady(cartId)
    const { order_group: group } = (await shopper.complete(cartId)).data
    const { id } = group.orders[0]
    const { data } = await owner.get(`/producer/orders/${id}`)
    const placed = { group, id, others: [], line_item_id: data.order.items[0].id }
    await sale.deliver(placed)
    await sale.pay(placed)
    return placed
  }

  it("cheaper goods are given for what came back, the difference goes back, and nothing else of the group moves", async () => {
    const placed = await sale.delivered()
    const before = await belongings({ getContainer }, placed.others)
    const offered = await shopper.get(sale.shoppers(placed, "replacements"))
    expect(offered.data.lines).toMatchObject([
      {
        line_item_id: placed.line_item_id,
        replacements: [
          { variant_id: jar, price: 120_000 },
          { variant_id: cup, price: 35_500 },
        ],
      },
    ])
    const asked = await sale.askFor(placed, cup)
    expect([asked.status, asked.data.return_request]).toMatchObject([
      201,
      {
        wish: "exchange",
        is_exchanged: false,
        items: [
          {
            worth: 120_000,
            replacement: { variant_id: cup, title: expect.any(String), price: 35_500, difference: 84_500 },
          },
        ],
      },
    ])
    const { id } = asked.data.return_request
    await sale.act(id, "accept")
    expect(await stocks()).toEqual([
      { stocked: 8, reserved: 0 },
      { stocked: 10, reserved: 0 },
    ])

    const received = await sale.act(id, "received")
    expect(received.data.return_request).toMatchObject({
      status: "received",
      is_exchanged: true,
      refund_amount: 84_500,
    })
    await sale.act(id, "received")
    expect(await stocks()).toEqual([
      { stocked: 9, reserved: 0 },
      { stocked: 10, reserved: 1 },
    ])
    const refunds = await Promise.all([sale.act(id, "refund"), sale.act(id, "refund")])
    expect(refunds.map(({ data }) => data.return_request?.status)).toEqual(["exchanged", "exchanged"])
    expect(await sale.paymentOf(placed.id)).toMatchObject({ captures: [260_000], refunds: [84_500] })
    expect(await collectionsOf(placed.id)).toEqual(["completed"])

    const sums = await until(
      () => sale.balance(placed.id),
      (sums) => sums[`producer:${stall.id}:sales`] === -175_500,
    )
    expect(sums).toMatchObject({
      [`producer:${stall.id}:collected_cod`]: 175_500,
      [`producer:${stall.id}:sales`]: -175_500,
    })
    expect(Object.values(sums).reduce((sum, amount) => sum + amount, 0)).toBe(0)
    expect(await postMissedPayments(getContainer(), new Date(Date.now() + 300_000))).toBe(0)

    expect(await orderOf(placed)).toMatchObject({ state: "confirmed", total: 175_500, outstanding: 0 })
    const cancelled = await owner.post(`/producer/orders/${placed.id}/cancel`, { reason: "Hết hàng" })
    expect(cancelled.data.code).toBe("wrong_state")
    await sale.deliver(placed)
    expect(await orderOf(placed)).toMatchObject({ state: "delivered", outstanding: 0 })
    expect(await stocks()).toEqual([
      { stocked: 9, reserved: 0 },
      { stocked: 9, reserved: 0 },
    ])
    expect(await belongings({ getContainer }, placed.others)).toBe(before)

    const shown = await Promise.all([
      shopper.get(sale.shoppers(placed, "timeline")),
      owner.get(`/producer/orders/${placed.id}/timeline`),
      operator.get(`/admin/producer-orders/${placed.id}/timeline`),
    ])
    type Step = { kind: string; state: string; amount: number | null }
    const way = shown[0].data.timeline.map(({ kind, state, amount }: Step) => [kind, state, amount])
    expect(way.filter(([kind]: [string]) => kind === "exchange" || kind === "refund")).toEqual([
      ["exchange", "requested", null],
      ["exchange", "accepted", null],
      ["exchange", "received", 84_500],
      ["refund", "return", 84_500],
      ["exchange", "exchanged", null],
    ])
    expect(shown[1].data).toEqual(shown[0].data)
    expect(shown[2].data).toEqual(shown[0].data)
    const mail = await Mailbox.of("khach@cholang.example").next("return-exchanged")
    expect(mail.text).toContain("Đổi lấy: 1 × Hàng gom-mau 2")
  })

  it("the same goods are given again for what was paid for them, whatever they cost today, and no money moves", async () => {
    const placed = await sale.delivered()
    const before = await belongings({ getContainer }, placed.others)
    const pricing = getContainer().resolve(Modules.PRICING)
    const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
    const fields = ["prices.id", "price_set.id"]
    const { data } = await query.graph({ entity: "variant", fields, filters: { id: jar } })
    await pricing.addPrices({
      priceSetId: (data[0] as { price_set: { id: string } }).price_set.id,
      prices: [{ currency_code: "vnd", amount: 150_000 }],
    })

    const id = await accepted(placed, jar, 2)
    const written = await sale.act(id, "received", { restock: false })
    expect(written.data.return_request).toMatchObject({ status: "exchanged", refund_amount: 0 })
    expect((await sale.act(id, "refund")).data.return_request.status).toBe("exchanged")
    expect(await sale.stock()).toEqual({ stocked: 8, reserved: 2 })
    expect(await sale.paymentOf(placed.id)).toMatchObject({ captures: [260_000], refunds: [] })
    expect(await collectionsOf(placed.id)).toEqual(["completed"])
    await sale.deliver(placed)
    expect(await orderOf(placed)).toMatchObject({ state: "delivered", total: 260_000, outstanding: 0 })
    expect(await sale.stock()).toEqual({ stocked: 6, reserved: 0 })
    expect(await sale.returnable(placed)).toEqual([2])
    expect(await belongings({ getContainer }, placed.others)).toBe(before)
  })

  it("nobody gets in exchange what is dearer, another producer's, not on sale or sold out, nor before paying", async () => {
    const cheap = await cupDelivered()
    const placed = await sale.delivered()
    const unpaid = await sale.place()
    await sale.deliver(unpaid)
    const foreign = market.stalls[1]?.goods[1]?.variant_id ?? ""
    const answers = [
      await sale.askFor(cheap, jar),
      await sale.askFor(unpaid, cup),
      await sale.askFor(placed, foreign),
      await sale.askFor(placed, "variant_none"),
    ]
    const products = getContainer().resolve(Modules.PRODUCT)
    await products.updateProducts(stall.goods[1]?.product_id ?? "", { status: ProductStatus.DRAFT })
    answers.push(await sale.askFor(placed, cup))
    await products.updateProducts(stall.goods[1]?.product_id ?? "", { status: ProductStatus.PUBLISHED })
    await emptyShelf()
    answers.push(await sale.askFor(placed, cup))

    expect(answers.map(({ status, data }) => [status, data.code])).toEqual([
      [400, "exchange_costs_more"],
      [400, "exchange_not_paid"],
      [404, undefined],
      [404, undefined],
      [404, undefined],
      [400, "replacement_sold_out"],
    ])
    expect(await getContainer().resolve(RETURN_REQUEST_MODULE).listReturnRequests({})).toEqual([])
  })

  it("what is sold out when the goods are back is said, nothing moves, and the money can be given instead", async () => {
    const placed = await sale.delivered()
    const id = await accepted(placed, cup)
    await emptyShelf()
    const order = await belongings({ getContainer }, [placed.id])

    const refused = await sale.act(id, "received")
    expect([refused.status, refused.data]).toMatchObject([
      400,
      { code: "replacement_sold_out", message: expect.stringContaining("give the money back instead") },
    ])
    expect((await owner.get(`/producer/return-requests/${id}`)).data.return_request.status).toBe("accepted")
    expect(await belongings({ getContainer }, [placed.id])).toBe(order)
    expect(await stocks()).toEqual([
      { stocked: 8, reserved: 0 },
      { stocked: 0, reserved: 0 },
    ])

    const instead = await operator.post(`/admin/return-requests/${id}/received`, { refund_instead: true })
    expect(instead.data.return_request).toMatchObject({ status: "received", refund_amount: 120_000 })
    await operator.post(`/admin/return-requests/${id}/refund`, {})
    expect((await sale.paymentOf(placed.id)).refunds).toEqual([120_000])
    expect((await owner.get(`/producer/return-requests/${id}`)).data.return_request.status).toBe("refunded")
  })

  const emptyShelf = () =>
    getContainer()
      .resolve(Modules.INVENTORY)
      .updateInventoryLevels([
        {
          inventory_item_id: stall.goods[1]?.inventory_item_id ?? "",
          location_id: stall.stock_location_id,
          stocked_quantity: 0,
        },
      ])
})
