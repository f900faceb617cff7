import { withBackend } from "../helpers/app"
import { createMarket, type Market, type Stall } from "../helpers/market"
import { Operator } from "../helpers/operator"
import { orderOf, type PlacedGroup, placeGroup } from "../helpers/placed-order"
import { ProducerClient } from "../helpers/producer-client"
import { Shopper } from "../helpers/shopper"
import { until } from "../helpers/until"

const MAILS = [
  "order-placed khach@cholang.example success",
  "order-received gom-mau@cholang.example success",
  "order-received lua-mau@cholang.example success",
]
const mailOf = ({ template, to, status }: Record<string, string>) => `${template} ${to} ${status}`

withBackend(({ api, getContainer }) => {
  let market: Market
  let shopper: Shopper
  let potter: Stall
  let weaver: Stall
  let potters: ProducerClient
  let weavers: ProducerClient
  let operator: Operator

  beforeAll(async () => {
    market = await createMarket(getContainer())
    shopper = new Shopper(api, market)
    const [first, second] = market.stalls as [Stall, Stall]
    potter = first
    weaver = second
    potters = await ProducerClient.signIn({ api, getContainer }, potter, "staff")
    weavers = await ProducerClient.signIn({ api, getContainer }, weaver, "staff")
    operator = await Operator.signIn({ api, getContainer })
  })

  const seenByShopper = async ({ id, token }: PlacedGroup) => {
    const { data } = await shopper.get(`/store/order-groups/${id}?token=${token}`)
    return data.order_group
  }
  const sendOff = async (group: PlacedGroup) => {
    const { id } = orderOf(group, potter)
    const { data } = await potters.post(`/producer/orders/${id}/fulfillments`)
    const fulfillment_id = data.order.fulfillments[0].id
    const tracking = { fulfillment_id, tracking_number: "VN123", carrier: "Bưu điện" }
    await potters.post(`/producer/orders/${id}/shipments`, tracking)
    return { id, fulfillment_id }
  }

  it("the shopper sees how far each producer is, the parcel's number, and nothing of the stall's inside", async () => {
    const group = await placeGroup(shopper, [potter, weaver], 2)
    const fresh = await seenByShopper(group)
    expect(
      fresh.orders.map(({ state, parcels }: { state: string; parcels: unknown[] }) => [state, parcels]),
    ).toEqual([
      ["new", []],
      ["new", []],
    ])

    const { id, fulfillment_id } = await sendOff(group)
    await weavers.post(`/producer/orders/${orderOf(group, weaver).id}/cancel`, { reason: "Lụa vừa hết" })

    const seen = await seenByShopper(group)
    const order = seen.orders.find((one: { id: string }) => one.id === id)
    expect(order).toMatchObject({ state: "handed_over", cancel_reason: null })
    expect(order.parcels).toEqual([
      {
        id: fulfillment_id,
        state: "handed_over",
        items: [{ line_item_id: order.items[0].id, title: "Hàng gom-mau 1", quantity: 2 }],
        tracking_number: "VN123",
        carrier: "Bưu điện",
        shipped_at: expect.any(String),
        delivered_at: null,
      },
    ])
    const other = seen.orders.find((one: { id: string }) => one.id !== id)
    expect(other).toMatchObject({ state: "cancelled", cancel_reason: "Lụa vừa hết", parcels: [] })
    expect(Object.keys(order)).not.toContain("timeline")
    expect(Object.keys(order)).not.toContain("fulfillments")
  })

  it("an operator sees a group's orders, payments, parcels and who did what", async () => {
    const group = await placeGroup(shopper, [potter, weaver], 2)
    const { id } = await sendOff(group)

    const { status, data } = await until(
      () => operator.get(`/admin/order-groups/${group.id}`),
      ({ data }) => MAILS.every((mail) => data.order_group.messages.map(mailOf).includes(mail)),
    )

    expect(status).toBe(200)
    expect(data.order_group.messages.map(mailOf)).toEqual(expect.arrayContaining(MAILS))
    const order = data.order_group.orders.find((one: { id: string }) => one.id === id)
    expect(order).toMatchObject({
      state: "handed_over",
      outstanding: 260_000,
      producer: { id: potter.id },
      payment_collections: [{ amount: 260_000 }],
      parcels: [{ tracking_number: "VN123", state: "handed_over" }],
      timeline: [
        { state: "new", actor_type: null },
        { state: "packed", actor_type: "producer" },
        { state: "handed_over", actor_type: "producer" },
      ],
    })
  })

  it("an operator finds groups and orders by their producer", async () => {
    const both = await placeGroup(shopper, [potter, weaver], 1)
    const alone = await placeGroup(shopper, [weaver], 1)

    const groupsOf = async (stall: Stall) => {
      const { data } = await operator.get(`/admin/order-groups?producer_id=${stall.id}`)
      return [data.count, data.order_groups.map((group: { id: string }) => group.id)]
    }
    expect(await groupsOf(potter)).toEqual([1, [both.id]])
    expect(await groupsOf(weaver)).toEqual([2, [alone.id, both.id]])

    const { data: all } = await operator.get("/admin/producer-orders")
    expect(all.count).toBe(3)
    const { data } = await operator.get(`/admin/producer-orders?producer_id=${weaver.id}&state=new`)
    expect(data).toMatchObject({
      count: 2,
      producer_orders: [
        {
          id: orderOf(alone, weaver).id,
          group_id: alone.id,
          group_display_id: alone.display_id,
          state: "new",
          producer: { id: weaver.id, handle: "lua-mau", name: "Hợp tác xã lụa mẫu (demo)" },
        },
        { id: orderOf(both, weaver).id },
      ],
    })
    expect((await operator.get("/admin/producer-orders?state=lost")).status).toBe(400)
  })
})
