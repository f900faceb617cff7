import { refreshOrders } from "@cho-lang/marketplace/workflows/producer-order/refresh-orders"
import { Modules } from "@medusajs/framework/utils"
import { ParcelEvents } from "../../src/lib/events"
import { withBackend } from "../helpers/app"
import { createMarket, type Market, type Stall } from "../helpers/market"
import { Operator } from "../helpers/operator"
import { orderOf, placeGroup } from "../helpers/placed-order"
import { ProducerClient } from "../helpers/producer-client"
import { Shopper } from "../helpers/shopper"
import { until } from "../helpers/until"

withBackend(({ api, getContainer }) => {
  let market: Market
  let shopper: Shopper
  let stall: Stall
  let staff: ProducerClient
  let operator: Operator

  beforeAll(async () => {
    market = await createMarket(getContainer())
    shopper = new Shopper(api, market)
    stall = market.stalls[0] as Stall
    staff = await ProducerClient.signIn({ api, getContainer }, stall, "staff")
    operator = await Operator.signIn({ api, getContainer })
  })

  const inHours = (hours: number) => new Date(Date.now() + hours * 60 * 60 * 1000)
  const place = async () => orderOf(await placeGroup(shopper, [stall], 2), stall).id
  const orderInState = async (id: string, state: string) => {
    const answer = await until(
      () => staff.get(`/producer/orders/${id}`),
      ({ data }) => data.order.state === state,
    )
    return answer.data.order
  }
  const itemsOf = async (id: string) => {
    const order = await getContainer()
      .resolve(Modules.ORDER)
      .retrieveOrder(id, { relations: ["items"] })
    return (order.items ?? []).map((item) => ({ id: item.id, quantity: Number(item.quantity) }))
  }

  it("what an operator packs, ships and delivers in Medusa Admin moves the producer's order too", async () => {
    const id = await place()
    const items = await itemsOf(id)

    const packed = await operator.post(`/admin/orders/${id}/fulfillments`, { items })
    expect(packed.status).toBe(200)
    const [parcel] = (await orderInState(id, "packed")).fulfillments
    expect(parcel).toMatchObject({ state: "packed", items: [{ quantity: 2 }] })

    await operator.post(`/admin/orders/${id}/fulfillments/${parcel.id}/shipments`, {
      items,
      labels: [{ tracking_number: "ADM1", tracking_url: "#", label_url: "#" }],
    })
    expect((await orderInState(id, "handed_over")).fulfillments).toMatchObject([
      { state: "handed_over", tracking_number: "ADM1" },
    ])

    await operator.post(`/admin/orders/${id}/fulfillments/${parcel.id}/mark-as-delivered`, {})
    const delivered = await orderInState(id, "delivered")
    expect(
      delivered.timeline.map(({ state, actor_type }: { state: string; actor_type: string | null }) => [
        state,
        actor_type,
      ]),
    ).toEqual([
      ["new", null],
      ["packed", null],
      ["handed_over", null],
      ["delivered", null],
    ])
    expect((await staff.get("/producer/orders?state=delivered")).data.count).toBe(1)
  })

  it("what an operator unpacks and cancels is unpacked and cancelled for the producer", async () => {
    const id = await place()
    const { data } = await staff.post(`/producer/orders/${id}/fulfillments`)
    await operator.post(`/admin/orders/${id}/fulfillments/${data.order.fulfillments[0].id}/cancel`, {})
    expect(await orderInState(id, "confirmed")).toMatchObject({ state: "confirmed", fulfillments: [] })

    await operator.post(`/admin/orders/${id}/cancel`, {})
    expect(await orderInState(id, "cancelled")).toMatchObject({ state: "cancelled", outstanding: 0 })
  })

  it("an order whose event was never heard catches up within the hour", async () => {
    const id = await place()
    await getContainer().resolve(Modules.ORDER).cancel(id)
    expect(await refreshOrders(getContainer(), inHours(0))).toBe(0)
    expect((await staff.get(`/producer/orders/${id}`)).data.order.state).toBe("new")
    expect(await refreshOrders(getContainer(), inHours(2))).toBe(1)
    expect((await staff.get(`/producer/orders/${id}`)).data.order.state).toBe("cancelled")
    expect(await refreshOrders(getContainer(), inHours(2))).toBe(0)
  })

  it("an order that cannot be looked at keeps no other from catching up, and has its turn again", async () => {
    const [broken, behind] = [await place(), await place()]
    const stateOf = async (id: string) => (await staff.get(`/producer/orders/${id}`)).data.order.state
    const locking = getContainer().resolve(Modules.LOCKING)
    const execute = locking.execute.bind(locking)
    const refusing = vi
      .spyOn(locking, "execute")
      .mockImplementation((key, ...rest) =>
        key === `order-state:${broken}` ? Promise.reject(new Error("locked")) : execute(key, ...rest),
      )
    for (const id of [broken, behind]) {
      await getContainer().resolve(Modules.ORDER).cancel(id)
    }
    const caughtUp = await refreshOrders(getContainer(), inHours(2)).finally(() => refusing.mockRestore())

    expect([caughtUp, await stateOf(broken), await stateOf(behind)]).toEqual([1, "new", "cancelled"])
    expect(await refreshOrders(getContainer(), inHours(2))).toBe(0)
    expect(await refreshOrders(getContainer(), inHours(4))).toBe(1)
    expect(await stateOf(broken)).toBe("cancelled")
  })

  it("a parcel that leaves and arrives is announced once, whoever entered it", async () => {
    const heard: unknown[] = []
    const events = getContainer().resolve(Modules.EVENT_BUS)
    for (const name of Object.values(ParcelEvents)) {
      events.subscribe(name, async ({ data }) => void heard.push({ name, ...(data as object) }))
    }
    const order_id = await place()
    const { data } = await staff.post(`/producer/orders/${order_id}/fulfillments`)
    const fulfillment_id = data.order.fulfillments[0].id
    await staff.post(`/producer/orders/${order_id}/shipments`, { fulfillment_id, tracking_number: "VN1" })
    await operator.post(`/admin/orders/${order_id}/fulfillments/${fulfillment_id}/mark-as-delivered`, {})

    await until(
      async () => heard,
      ({ length }) => length === 2,
    )
    expect(heard).toEqual([
      { name: "parcel.handed_over", order_id, fulfillment_id },
      { name: "parcel.delivered", order_id, fulfillment_id },
    ])
  })

  it("what the portal did reads the same in Medusa Admin", async () => {
    const id = await place()
    const { data } = await staff.post(`/producer/orders/${id}/fulfillments`)
    const parcel = data.order.fulfillments[0].id
    await staff.post(`/producer/orders/${id}/shipments`, { fulfillment_id: parcel, tracking_number: "VN7" })
    const shipped = await operator.get(`/admin/orders/${id}`)
    expect(shipped.data.order).toMatchObject({ fulfillment_status: "shipped", status: "pending" })

    await staff.post(`/producer/orders/${id}/refuse`, { fulfillment_id: parcel, reason: "Không nhận" })
    const fields = "id,status,payment_status,summary,*returns,*payment_collections,credit_line_total"
    const refused = await operator.get(`/admin/orders/${id}?fields=${encodeURIComponent(fields)}`)
    expect(refused.data.order).toMatchObject({
      payment_status: "canceled",
      credit_line_total: 20_000,
      summary: { pending_difference: 0 },
      returns: [{ status: "received" }],
    })
  })
})
