import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { orderSearchSql } from "../../src/lib/order-search"
import { ORDER_STATES } from "../../src/lib/order-state"
import { ORDER_GROUP_MODULE } from "../../src/modules/order-group"
import { PRODUCER_MODULE } from "../../src/modules/producer"
import { withBackend } from "../helpers/app"
import { createMarket, type Market, type Stall } from "../helpers/market"
import { orderOf, placeGroup } from "../helpers/placed-order"
import { ProducerClient } from "../helpers/producer-client"
import { Shopper } from "../helpers/shopper"

const ACTIONS: [string, unknown][] = [
  ["confirm", {}],
  ["fulfillments", {}],
  ["shipments", { fulfillment_id: "ful_x", tracking_number: "VN1" }],
  ["deliver", { fulfillment_id: "ful_x" }],
  ["refuse", { fulfillment_id: "ful_x", reason: "Không nhận" }],
  ["returns", { items: [{ line_item_id: "ordli_x", quantity: 1 }], reason: "Vỡ" }],
  ["cancel", { reason: "Hết hàng" }],
]

withBackend(({ api, getContainer }) => {
  let market: Market
  let shopper: Shopper
  let stall: Stall
  let neighbour: Stall
  let staff: ProducerClient

  beforeAll(async () => {
    market = await createMarket(getContainer())
    shopper = new Shopper(api, market)
    stall = market.stalls[0] as Stall
    neighbour = market.stalls[1] as Stall
    staff = await ProducerClient.signIn({ api, getContainer }, stall, "staff")
  })

  const list = async (query = "") => (await staff.get(`/producer/orders${query}`)).data
  const idsOf = ({ orders }: { orders: { id: string }[] }) => orders.map(({ id }) => id)
  /** Everything the database holds of an order. */
  const recordsOf = async (id: string) => {
    const { data } = await getContainer()
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({
        entity: "order",
        fields: ["*", "items.*", "summary.*", "fulfillments.*", "payment_collections.*", "producer_order.*"],
        filters: { id },
      })
    const reservations = await getContainer()
      .resolve(Modules.INVENTORY)
      .listReservationItems({ line_item_id: data[0]?.items?.map((item) => item?.id ?? "") })
    return JSON.stringify({ order: data[0], reservations })
  }

  it("a producer sees its own orders, newest first, page by page, and nobody else's", async () => {
    const groups = []
    for (const stalls of [[stall], [stall, neighbour], [neighbour], [stall]]) {
      groups.push(await placeGroup(shopper, stalls, 1))
    }
    const own = groups.flatMap(({ orders }) => orders.filter(({ producer }) => producer.id === stall.id))

    const first = await list("?limit=2")
    expect(first).toMatchObject({ count: 3, limit: 2, offset: 0 })
    expect(idsOf(first)).toEqual([own[2]?.id, own[1]?.id])
    expect(idsOf(await list("?limit=2&offset=2"))).toEqual([own[0]?.id])
    expect(idsOf(await list("?order=created_at"))).toEqual(own.map(({ id }) => id))
    expect(first.orders[0]).toEqual({
      id: own[2]?.id,
      display_id: own[2]?.display_id,
      group_display_id: groups[3]?.display_id,
      state: "new",
      created_at: expect.any(String),
      total: 140_000,
      outstanding: 140_000,
      item_count: 1,
      customer_name: "Khách Mẫu",
      commune: "Phường Ba Đình",
      items_summary: "Hàng gom-mau 1 × 1",
    })
    expect(await list("?limit=1&fields=state,total")).toEqual({
      orders: [{ id: own[2]?.id, state: "new", total: 140_000 }],
      count: 3,
      limit: 1,
      offset: 0,
    })
    expect(await list("?fields=total,producer_id")).toMatchObject({ type: "invalid_data" })
  })

  it("orders are found by state, number, name without marks and end of the phone number", async () => {
    const group = await placeGroup(shopper, [stall, neighbour], 1)
    const other = await placeGroup(shopper, [stall], 1)
    const { id, display_id } = orderOf(group, stall)
    await staff.post(`/producer/orders/${id}/confirm`)

    expect(idsOf(await list("?state=confirmed"))).toEqual([id])
    expect((await list("?state=new,confirmed")).count).toBe(2)
    expect((await list("?state[]=new&state[]=packed")).count).toBe(1)
    expect(idsOf(await list(`?q=${display_id}`))).toContain(id)
    expect(idsOf(await list(`?q=${encodeURIComponent(`#${group.display_id}`)}`))).toContain(id)
    expect((await list("?q=khach")).count).toBe(2)
    expect((await list(`?q=${encodeURIComponent("MẪU")}`)).count).toBe(2)
    expect((await list("?q=345678")).count).toBe(2)
    expect((await list("?q=0912345678")).count).toBe(2)
    expect(idsOf(await list("?q=khach&limit=1"))).toEqual([orderOf(other, stall).id])
    expect(await list("?q=khach&limit=1&offset=1")).toMatchObject({ count: 2, orders: [{ id }] })
    expect(await list("?q=k&order=created_at&limit=1")).toMatchObject({ count: 2, orders: [{ id }] })
    expect(await list("?q=khach&offset=2")).toMatchObject({ count: 2, orders: [] })
    expect(idsOf(await list("?q=khach&state=confirmed"))).toEqual([id])
    expect((await list("?q=nobody")).count).toBe(0)
    expect((await list(`?q=${encodeURIComponent("%")}`)).count).toBe(0)
    expect((await list(`?q=${orderOf(group, neighbour).display_id + 1_000}`)).count).toBe(0)
    const wrong = await staff.get("/producer/orders?state=lost")
    expect(wrong.status).toBe(400)
    expect((await staff.get("/producer/orders?producer_id=x")).status).toBe(400)
    expect(other.orders).toHaveLength(1)
  })

  it("a search by name or phone is answered from its index alone", async () => {
    const database = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    for (const q of ["huong", "h", "1042", "0912345678"]) {
      const { sql, values } = orderSearchSql({
        ...{ producer_id: stall.id, state: ORDER_STATES, q },
        ...{ direction: "DESC", limit: 20, offset: 0 },
      })
      const { rows } = await database.transaction(async (transaction) => {
        // Costs are no question in a table of so few rows: any way that is possible without the table itself is taken.
        for (const way of ["seqscan", "indexscan", "bitmapscan"]) {
          await transaction.raw(`SET LOCAL enable_${way} = off`)
        }
        // What is off is only dear, and so is reading an index alone where index scans are off: the table must be dearer.
        await transaction.raw("SET LOCAL seq_page_cost = 1000000")
        return transaction.raw(`EXPLAIN ${sql}`, values)
      })
      const plan = rows.map((row: Record<string, string>) => row["QUERY PLAN"]).join("\n")
      expect(plan).toContain('Index Only Scan using "IDX_producer_order_search" on producer_order')
    }
  })

  it("a foreign order does not exist, whatever is asked of it, and stays as it is", async () => {
    const foreign = orderOf(await placeGroup(shopper, [neighbour], 1), neighbour).id
    const before = await recordsOf(foreign)

    const answers = [await staff.get(`/producer/orders/${foreign}`)]
    for (const [action, body] of ACTIONS) {
      answers.push(await staff.post(`/producer/orders/${foreign}/${action}`, body))
    }

    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404))
    expect(new Set(answers.map(({ data }) => data.message))).toEqual(new Set(["This order was not found."]))
    expect(await recordsOf(foreign)).toBe(before)
  })

  it("parcels and lines of a foreign order cannot be named within an own one", async () => {
    const owner = await ProducerClient.signIn({ api, getContainer }, neighbour)
    const group = await placeGroup(shopper, [stall, neighbour], 1)
    const foreign = orderOf(group, neighbour).id
    const parcel = (await owner.post(`/producer/orders/${foreign}/fulfillments`)).data.order.fulfillments[0]
      .id
    const line = (await owner.get(`/producer/orders/${foreign}`)).data.order.items[0].id
    const before = await recordsOf(foreign)
    const own = orderOf(group, stall).id

    const answers = [
      await staff.post(`/producer/orders/${own}/fulfillments`, {
        items: [{ line_item_id: line, quantity: 1 }],
      }),
      await staff.post(`/producer/orders/${own}/shipments`, {
        fulfillment_id: parcel,
        tracking_number: "VN1",
      }),
      await staff.post(`/producer/orders/${own}/deliver`, { fulfillment_id: parcel }),
    ]

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
    expect(await recordsOf(foreign)).toBe(before)
    expect((await staff.get(`/producer/orders/${own}`)).data.order.state).toBe("new")
  })

  it("cancelling one producer's order leaves the group's other orders as they are, to the byte", async () => {
    const group = await placeGroup(shopper, market.stalls, 2)
    const others = group.orders.filter(({ producer }) => producer.id !== stall.id)
    const before = await Promise.all(others.map(({ id }) => recordsOf(id)))

    const { status, data } = await staff.post(`/producer/orders/${orderOf(group, stall).id}/cancel`, {
      reason: "Hết hàng",
    })

    expect([status, data.order.state]).toEqual([200, "cancelled"])
    expect(await Promise.all(others.map(({ id }) => recordsOf(id)))).toEqual(before)
    const levels = await getContainer()
      .resolve(Modules.INVENTORY)
      .listInventoryLevels({
        inventory_item_id: group.orders.flatMap(() =>
          market.stalls.map(({ goods }) => goods[0]?.inventory_item_id ?? ""),
        ),
      })
    expect(
      market.stalls.map(({ goods }) =>
        Number(
          levels.find((level) => level.inventory_item_id === goods[0]?.inventory_item_id)?.reserved_quantity,
        ),
      ),
    ).toEqual([0, 2, 2])
  })

  it("a suspended producer's people finish the orders that are under way", async () => {
    const id = orderOf(await placeGroup(shopper, [stall], 1), stall).id
    await getContainer().resolve(PRODUCER_MODULE).updateProducers({ id: stall.id, status: "suspended" })

    expect((await staff.post(`/producer/orders/${id}/fulfillments`)).data.order.state).toBe("packed")
    expect((await list()).count).toBe(1)
  })

  it("bodies that say too little or too much are refused and nothing happens", async () => {
    const id = orderOf(await placeGroup(shopper, [stall], 1), stall).id
    const line = (await staff.get(`/producer/orders/${id}`)).data.order.items[0].id
    const bodies: [string, unknown][] = [
      ["confirm", { state: "delivered" }],
      ["fulfillments", { items: [] }],
      ["fulfillments", { items: [{ line_item_id: line, quantity: 0 }] }],
      ["fulfillments", { items: [{ line_item_id: line, quantity: 0.5 }] }],
      ["fulfillments", { items: [{ line_item_id: line, quantity: 1, unit_price: 1 }] }],
      ["shipments", { fulfillment_id: "x" }],
      ["cancel", {}],
      ["cancel", { reason: "  " }],
      ["refuse", { fulfillment_id: "x", reason: "x".repeat(501) }],
    ]
    const answers = []
    for (const [action, body] of bodies) {
      answers.push((await staff.post(`/producer/orders/${id}/${action}`, body)).status)
    }
    expect(answers).toEqual(bodies.map(() => 400))
    expect((await staff.get(`/producer/orders/${id}`)).data.order).toMatchObject({
      state: "new",
      fulfillments: [],
    })
  })

  it("orders of a checkout that is not complete are seen by nobody", async () => {
    const groups = getContainer().resolve(ORDER_GROUP_MODULE)
    const group = await groups.createOrderGroups({
      cart_id: "cart_half",
      attempt_id: "attempt",
      currency_code: "vnd",
    })
    await groups.createProducerOrders([
      {
        order_id: "order_half",
        producer_id: stall.id,
        payment_collection_id: "pay_half",
        order_group_id: group.id,
      },
    ])

    expect((await list()).count).toBe(0)
    expect((await staff.get("/producer/orders/order_half")).status).toBe(404)
    expect((await staff.post("/producer/orders/order_half/confirm")).status).toBe(404)
  })
})
