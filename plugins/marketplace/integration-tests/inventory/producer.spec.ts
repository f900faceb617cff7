import { Modules } from "@medusajs/framework/utils"
import { AUDIT_MODULE } from "../../src/modules/audit"
import { LISTING_MODULE } from "../../src/modules/listing"
import { withBackend } from "../helpers/app"
import { createMarket, type Goods, type Market, type Stall } from "../helpers/market"
import { orderOf, placeGroup } from "../helpers/placed-order"
import { ProducerClient } from "../helpers/producer-client"
import { createSharedJar } from "../helpers/shared-jar"
import { Shopper } from "../helpers/shopper"

withBackend(({ api, getContainer }) => {
  let market: Market
  let stall: Stall
  let other: Stall
  let jar: Goods
  let cup: Goods
  let staff: ProducerClient

  beforeAll(async () => {
    market = await createMarket(getContainer())
    const [first, second] = market.stalls as [Stall, Stall]
    const [one, two] = first.goods as [Goods, Goods]
    stall = first
    other = second
    jar = one
    cup = two
    staff = await ProducerClient.signIn({ api, getContainer }, stall, "staff")
  })

  const levels = async () => {
    const rows = await getContainer().resolve(Modules.INVENTORY).listInventoryLevels({}, { take: 100 })
    return rows
      .map((row) => [row.inventory_item_id, Number(row.stocked_quantity), Number(row.reserved_quantity)])
      .sort()
  }
  const historyOf = (variantId: string) =>
    getContainer().resolve(AUDIT_MODULE).listAuditEntries({ entity: "inventory", entity_id: variantId })
  const buy = (quantity: number) => placeGroup(new Shopper(api, market), [stall], quantity)
  const set = (goods: Goods, stocked_quantity: number) =>
    staff.post(`/producer/inventory/${goods.variant_id}`, { stocked_quantity })

  it("a stall's stock is listed with what is reserved, and nobody else's", async () => {
    await buy(2)

    const { status, data } = await staff.get("/producer/inventory")

    expect(status).toBe(200)
    expect(data).toMatchObject({ count: 2, limit: 20, offset: 0 })
    expect(data.inventory_items).toEqual([
      {
        variant_id: jar.variant_id,
        product_id: jar.product_id,
        product_title: "Hàng gom-mau 1",
        variant_title: "Thường",
        sku: "GOM-MAU-1",
        thumbnail: null,
        stocked_quantity: 10,
        reserved_quantity: 2,
        available_quantity: 8,
      },
      expect.objectContaining({ variant_id: cup.variant_id, stocked_quantity: 10, available_quantity: 10 }),
    ])
  })

  it("stock is found by words without marks and by SKU, by what is low, and turned over page by page", async () => {
    await set(cup, 3)
    const found = async (query: string) => {
      const { data } = await staff.get(`/producer/inventory?${query}`)
      return [data.count, data.inventory_items.map(({ sku }: { sku: string }) => sku)]
    }

    expect(await found("q=HANG%20gom-mau%202")).toEqual([1, ["GOM-MAU-2"]])
    expect(await found("q=thuong")).toEqual([2, ["GOM-MAU-1", "GOM-MAU-2"]])
    expect(await found("q=mau-1")).toEqual([1, ["GOM-MAU-1"]])
    expect(await found("q=%25")).toEqual([0, []])
    expect(await found("low_stock=true")).toEqual([1, ["GOM-MAU-2"]])
    expect(await found("low_stock=false")).toEqual([1, ["GOM-MAU-1"]])
    expect(await found("order=-title")).toEqual([2, ["GOM-MAU-2", "GOM-MAU-1"]])
    expect(await found("order=available_quantity&limit=1")).toEqual([2, ["GOM-MAU-2"]])
    expect(await found("limit=1&offset=1")).toEqual([2, ["GOM-MAU-2"]])
    expect(await found("offset=50")).toEqual([2, []])
    expect((await staff.get("/producer/inventory?order=sku")).status).toBe(400)
  })

  it("a counted stock is written at once, with who changed it from what to what", async () => {
    const { status, data } = await set(jar, 25)

    expect(status).toBe(200)
    expect(data.inventory_item).toMatchObject({ stocked_quantity: 25, available_quantity: 25 })
    await set(jar, 25)
    await set(jar, 7)
    const { data: after } = await staff.get(`/producer/inventory/${jar.variant_id}`)
    expect(after.history).toMatchObject([
      { actor_type: "producer", before: { stocked_quantity: 25 }, after: { stocked_quantity: 7 } },
      { actor_type: "producer", before: { stocked_quantity: 10 }, after: { stocked_quantity: 25 } },
    ])
    expect(await historyOf(jar.variant_id)).toMatchObject([
      { producer_id: stall.id, actor_id: staff.accountId, action: "set_stock" },
      { producer_id: stall.id, actor_id: staff.accountId, action: "set_stock" },
    ])
  })

  it("stock cannot fall below what orders have reserved, and nothing is changed", async () => {
    await buy(4)
    const before = await levels()

    const { status, data } = await set(jar, 3)

    expect([status, data.code, data.message]).toEqual([
      400,
      "stock_reserved",
      'Orders have reserved 4 of "Hàng gom-mau 1 (Thường)".',
    ])
    expect(await levels()).toEqual(before)
    expect(await historyOf(jar.variant_id)).toEqual([])
    expect((await set(jar, 4)).data.inventory_item).toMatchObject({ available_quantity: 0 })
  })

  it("many are changed together or not at all", async () => {
    await buy(4)
    const before = await levels()
    const both = (a: number, b: number, id = cup.variant_id) =>
      staff.post("/producer/inventory", {
        items: [
          { variant_id: jar.variant_id, stocked_quantity: a },
          { variant_id: id, stocked_quantity: b },
        ],
      })

    const foreign = other.goods[0]?.variant_id
    expect((await both(50, 1, foreign)).status).toBe(404)
    expect((await both(3, 50)).data.code).toBe("stock_reserved")
    expect((await both(50, 51, jar.variant_id)).data.message).toBe("Each stock may be named only once.")
    expect((await both(50, -1)).status).toBe(400)
    expect((await both(50, 1.5)).status).toBe(400)
    const tooMany = Array.from({ length: 101 }, () => ({ variant_id: jar.variant_id, stocked_quantity: 1 }))
    expect((await staff.post("/producer/inventory", { items: tooMany })).status).toBe(400)
    expect(await levels()).toEqual(before)
    expect(await historyOf(jar.variant_id)).toEqual([])

    const { status, data } = await both(20, 0)
    expect([status, data.inventory_items.length]).toEqual([200, 2])
    expect(await historyOf(cup.variant_id)).toHaveLength(1)
  })

  it("foreign goods do not exist, and closed doors stay closed", async () => {
    const foreign = other.goods[0]?.variant_id
    const before = await levels()
    expect((await staff.get(`/producer/inventory/${foreign}`)).status).toBe(404)
    expect((await staff.post(`/producer/inventory/${foreign}`, { stocked_quantity: 99 })).status).toBe(404)
    expect((await staff.post(`/producer/inventory/${jar.variant_id}`, { reserved_quantity: 0 })).status).toBe(
      400,
    )
    expect(await levels()).toEqual(before)
  })

  it("a gift box of three jars has the stock that its jars allow, and is counted by them", async () => {
    const { jar: single, gift } = await createSharedJar(getContainer(), market, stall, 3)
    const stockOf = async (id: string) => (await staff.get(`/producer/inventory/${id}`)).data.inventory_item
    expect(await stockOf(gift)).toMatchObject({ stocked_quantity: 3, available_quantity: 3 })

    const refused = await staff.post(`/producer/inventory/${gift}`, { stocked_quantity: 9 })
    expect([refused.status, refused.data.code]).toEqual([400, "shared_stock"])
    expect(await stockOf(single)).toMatchObject({ stocked_quantity: 10 })

    await staff.post(`/producer/inventory/${single}`, { stocked_quantity: 5 })
    expect(await stockOf(gift)).toMatchObject({ stocked_quantity: 1 })
  })

  it("a kind that was never put on the shelf gets its place there when it is counted", async () => {
    const inventory = getContainer().resolve(Modules.INVENTORY)
    await inventory.deleteInventoryLevel(jar.inventory_item_id, stall.stock_location_id)
    const { data } = await staff.get(`/producer/inventory/${jar.variant_id}`)
    expect(data.inventory_item).toMatchObject({ stocked_quantity: 0, available_quantity: 0 })

    expect((await set(jar, 6)).data.inventory_item).toMatchObject({ stocked_quantity: 6 })
    const [level] = await inventory.listInventoryLevels({ inventory_item_id: jar.inventory_item_id })
    expect([level?.location_id, Number(level?.stocked_quantity)]).toEqual([stall.stock_location_id, 6])
  })

  it("the dashboard counts what waits and sums what was sold", async () => {
    const sold = orderOf(await buy(2), stall)
    const shipped = orderOf(await buy(1), stall)
    const cancelled = orderOf(await buy(1), stall)
    const { data: packed } = await staff.post(`/producer/orders/${shipped.id}/fulfillments`)
    await staff.post(`/producer/orders/${shipped.id}/shipments`, {
      fulfillment_id: packed.order.fulfillments[0].id,
      tracking_number: "VN1",
    })
    await staff.post(`/producer/orders/${cancelled.id}/cancel`, { reason: "Hết hàng" })
    await set(cup, 1)
    const listings = getContainer().resolve(LISTING_MODULE)
    const [listing] = await listings.listListings({ product_id: cup.product_id })
    await listings.updateListings({ id: listing?.id ?? "", status: "in_review" })

    const { status, data } = await staff.get("/producer/dashboard")

    expect(status).toBe(200)
    expect(data.dashboard).toEqual({
      orders_to_ship: 1,
      orders_new: 1,
      low_stock: 1,
      listings_in_review: 1,
      sales_this_month: sold.total + shipped.total,
      open_cod: shipped.total,
    })
    expect([sold.total, shipped.total]).toEqual([260_000, 140_000])
  })
})
