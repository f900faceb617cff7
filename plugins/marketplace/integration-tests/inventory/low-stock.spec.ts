import { watchStockWorkflow } from "@cho-lang/marketplace/workflows/inventory/watch-stock"
import { sendMessages } from "@cho-lang/marketplace/workflows/message/send-messages"
import { Modules } from "@medusajs/framework/utils"
import { StockEvents } from "../../src/lib/events"
import { STOCK_WATCH_MODULE } from "../../src/modules/stock-watch"
import { withBackend } from "../helpers/app"
import { type Heard, hear } from "../helpers/hear"
import { Mailbox } from "../helpers/mailbox"
import { createMarket, type Goods, type Market, type Stall } from "../helpers/market"
import { Operator } from "../helpers/operator"
import { orderOf, placeGroup } from "../helpers/placed-order"
import { ProducerClient } from "../helpers/producer-client"
import { Shopper } from "../helpers/shopper"
import { until } from "../helpers/until"

/** Whole ways of an order, from the cart on, on a machine that may be busy. */
vi.setConfig({ testTimeout: 180_000 })

withBackend(({ api, getContainer }) => {
  let market: Market
  let stall: Stall
  let jar: Goods
  let staff: ProducerClient
  let operator: Operator
  let heard: Heard[]

  beforeAll(async () => {
    market = await createMarket(getContainer())
    stall = market.stalls[0] as Stall
    jar = stall.goods[0] as Goods
    staff = await ProducerClient.signIn({ api, getContainer }, stall, "staff")
    operator = await Operator.signIn({ api, getContainer })
    heard = hear(getContainer(), [StockEvents.LOW])
  })
  beforeEach(() => {
    heard.length = 0
  })

  const buy = async (quantity: number) =>
    orderOf(await placeGroup(new Shopper(api, market), [stall], quantity), stall)
  const setTo = (stocked_quantity: number) =>
    staff.post(`/producer/inventory/${jar.variant_id}`, { stocked_quantity })
  const low = () => ({ producer_id: stall.id, variant_id: jar.variant_id })
  const toldTimes = async (count: number) =>
    (
      await until(
        async () => heard,
        ({ length }) => length >= count,
      )
    ).map(({ data }) => data)
  /** Looks once more, as if the level had changed; answers what is told by that. */
  const lookAgain = async () => {
    const [level] = await getContainer()
      .resolve(Modules.INVENTORY)
      .listInventoryLevels({ inventory_item_id: jar.inventory_item_id })
    return (await watchStockWorkflow(getContainer()).run({ input: { level_ids: [level?.id ?? ""] } })).result
  }

  it("orders that leave three of a kind are told once, and again only after there were more", async () => {
    await buy(6)
    expect(await lookAgain()).toEqual([])
    const order = await buy(1)
    expect(await toldTimes(1)).toEqual([low()])
    await buy(1)
    expect(await lookAgain()).toEqual([])

    await staff.post(`/producer/orders/${order.id}/cancel`, { reason: "Khách đổi ý" })
    await setTo(12)
    expect(await lookAgain()).toEqual([])
    await setTo(8)
    expect(await toldTimes(2)).toEqual([low(), low()])
  })

  it("everybody of the stall is told, by mail and in the feed, whoever took it off the shelf", async () => {
    const shelf = `/admin/inventory-items/${jar.inventory_item_id}/location-levels/${stall.stock_location_id}`
    await operator.post(shelf, { stocked_quantity: 2 })

    const mail = await Mailbox.of(staff.email).next("low-stock")
    expect(mail.subject).toBe("“Hàng gom-mau 1 (Thường)” sắp hết hàng")
    const { notices } = await until(
      async () => (await staff.get("/producer/notices")).data,
      ({ count }) => count > 0,
    )
    expect(notices).toMatchObject([
      { kind: "low-stock", params: { variant_id: jar.variant_id, available_quantity: 2 } },
    ])
  })

  it("nobody is told of a shortage that was over before it could be told", async () => {
    const event = { name: StockEvents.LOW, data: low(), occurrence: "2026-11-26T00:00:00.000Z" }
    await sendMessages(getContainer(), event)
    expect((await staff.get("/producer/notices")).data.count).toBe(0)
  })

  it("who still sees what was there before does not make it told again", async () => {
    const watch = getContainer().resolve(STOCK_WATCH_MODULE)
    const list = watch.listLowStocks.bind(watch)
    const shelf = { inventory_item_id: jar.inventory_item_id, location_id: stall.stock_location_id }
    const meanwhile = vi.spyOn(watch, "listLowStocks").mockImplementationOnce(async (...wanted) => {
      await getContainer()
        .resolve(Modules.INVENTORY)
        .updateInventoryLevels([{ ...shelf, stocked_quantity: 1 }])
      await toldTimes(1)
      return list(...wanted)
    })
    await lookAgain()
    meanwhile.mockRestore()

    expect(await lookAgain()).toEqual([])
    expect(await toldTimes(1)).toEqual([low()])
  })

  it("many counts at once are looked at together", async () => {
    const looks = vi.spyOn(getContainer().resolve(STOCK_WATCH_MODULE), "notice")
    const levels = await getContainer().resolve(Modules.INVENTORY).listInventoryLevels({})
    const counts = levels.map(({ id, inventory_item_id, location_id }) => ({
      ...{ id, inventory_item_id, location_id, stocked_quantity: 2 },
    }))
    await getContainer().resolve(Modules.INVENTORY).updateInventoryLevels(counts)
    await toldTimes(counts.length)
    const { length } = looks.mock.calls
    looks.mockRestore()

    expect(counts).toHaveLength(6)
    expect(length).toBeLessThanOrEqual(2)
  })

  it("many who look at the same moment tell it once", async () => {
    const { stock_location_id: location_id } = stall
    const { inventory_item_id } = jar
    await getContainer()
      .resolve(Modules.INVENTORY)
      .updateInventoryLevels([{ inventory_item_id, location_id, stocked_quantity: 1 }])
    await Promise.all(Array.from({ length: 8 }, lookAgain))
    expect(await toldTimes(1)).toEqual([low()])
  })
})
