import { projectOrder } from "@cho-lang/marketplace/workflows/producer-order/project-order"
import { projectOrdersWorkflow } from "@cho-lang/marketplace/workflows/producer-order/project-orders"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { AUDIT_MODULE } from "../../src/modules/audit"
import { withBackend } from "../helpers/app"
import { createMarket, type Market, type Stall } from "../helpers/market"
import { orderOf, placeGroup } from "../helpers/placed-order"
import { ProducerClient } from "../helpers/producer-client"
import { SecondServer } from "../helpers/second-server"
import { Shopper } from "../helpers/shopper"

withBackend(({ api, getContainer, getDatabaseName }) => {
  let market: Market
  let stall: Stall
  let people: ProducerClient[]
  let second: SecondServer

  beforeAll(async () => {
    market = await createMarket(getContainer())
    stall = market.stalls[0] as Stall
    people = [
      await ProducerClient.signIn({ api, getContainer }, stall, "owner"),
      await ProducerClient.signIn({ api, getContainer }, stall, "staff"),
    ]
    second = await SecondServer.start(getDatabaseName())
  })
  afterAll(() => second.kill())

  const place = async () => orderOf(await placeGroup(new Shopper(api, market), [stall], 2), stall).id
  /** Ten requests at once, from two people over two servers. */
  const tenAtOnce = (requestOf: (index: number) => [path: string, body: unknown]) =>
    Promise.all(
      Array.from({ length: 10 }, async (_, index) => {
        const [path, body] = requestOf(index)
        const { status, data } = await api.post(`${index % 2 ? second.url : ""}${path}`, body, {
          headers: { authorization: `Bearer ${people[index % 4 < 2 ? 0 : 1]?.token}` },
          validateStatus: () => true,
        })
        return { status, data }
      }),
    )
  const fulfillmentsOf = async (id: string) => {
    const { data } = await getContainer()
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity: "order", fields: ["fulfillments.id", "fulfillments.canceled_at"], filters: { id } })
    return data[0]?.fulfillments ?? []
  }
  const actionsOn = async (id: string) => {
    const entries = await getContainer()
      .resolve(AUDIT_MODULE)
      .listAuditEntries({ entity: "order", entity_id: id }, { order: { created_at: "ASC" } })
    return entries.map(({ action }) => action)
  }
  const jarLevel = async () => {
    const [level] = await getContainer()
      .resolve(Modules.INVENTORY)
      .listInventoryLevels({ inventory_item_id: stall.goods[0]?.inventory_item_id })
    return [Number(level?.stocked_quantity), Number(level?.reserved_quantity)]
  }

  it("ten confirm and ten pack the same order at once over two servers: one confirmation, one parcel", async () => {
    const id = await place()

    const confirmed = await tenAtOnce(() => [`/producer/orders/${id}/confirm`, {}])
    const packed = await tenAtOnce(() => [`/producer/orders/${id}/fulfillments`, {}])

    expect(new Set([...confirmed, ...packed].map(({ status }) => status))).toEqual(new Set([200]))
    expect(new Set(packed.map(({ data }) => data.order.state))).toEqual(new Set(["packed"]))
    expect(await fulfillmentsOf(id)).toHaveLength(1)
    expect(await actionsOn(id)).toEqual(["confirm", "pack"])
    expect(await jarLevel()).toEqual([8, 0])
  })

  it("five pack and five cancel the same order at once: it ends cancelled, and the stock is whole", async () => {
    const id = await place()

    const answers = await tenAtOnce((index) =>
      index % 2
        ? [`/producer/orders/${id}/fulfillments`, {}]
        : [`/producer/orders/${id}/cancel`, { reason: "Hết hàng" }],
    )

    expect(new Set(answers.map(({ status }) => status)).isSubsetOf(new Set([200, 400]))).toBe(true)
    const { data } = await (people[0] as ProducerClient).get(`/producer/orders/${id}`)
    expect(data.order.state).toBe("cancelled")
    expect((await fulfillmentsOf(id)).every((parcel) => parcel?.canceled_at)).toBe(true)
    expect((await actionsOn(id)).filter((action) => action === "cancel")).toHaveLength(1)
    expect(await jarLevel()).toEqual([10, 0])
  })

  it("five deliver and five refuse the same parcel at once: one of the two, and the stock fits it", async () => {
    const id = await place()
    const person = people[0] as ProducerClient
    const { data } = await person.post(`/producer/orders/${id}/fulfillments`)
    const fulfillment_id = data.order.fulfillments[0].id
    await person.post(`/producer/orders/${id}/shipments`, { fulfillment_id, tracking_number: "VN1" })

    await tenAtOnce((index) =>
      index % 2
        ? [`/producer/orders/${id}/deliver`, { fulfillment_id }]
        : [`/producer/orders/${id}/refuse`, { fulfillment_id, reason: "Không nhận" }],
    )

    const { data: after } = await person.get(`/producer/orders/${id}`)
    expect(["delivered", "refused"]).toContain(after.order.state)
    expect(await jarLevel()).toEqual(after.order.state === "delivered" ? [8, 0] : [10, 0])
    expect((await actionsOn(id)).filter((action) => ["deliver", "refuse"].includes(action))).toHaveLength(1)
  })
  it("what happens to an order while somebody works on it is told when they are done, with their reason", async () => {
    const [id, neighbour] = [await place(), await place()]
    const follow = (order_id: string) =>
      projectOrdersWorkflow(getContainer()).run({ input: { order_ids: [order_id] } })
    const locking = getContainer().resolve(Modules.LOCKING)
    const order = getContainer().resolve(Modules.ORDER)
    await locking.acquire(id, { ownerId: "an action" })
    await order.cancel(id)

    const followed = follow(id)
    // As long as it takes elsewhere, several times.
    for (let turn = 0; turn < 5; turn += 1) {
      await follow(neighbour)
    }
    await projectOrder(getContainer(), id, { actor_type: "producer", reason: "Hết hàng" })
    await locking.release(id, { ownerId: "an action" })

    expect((await followed).result).toEqual([])
    const { data } = await (people[0] as ProducerClient).get(`/producer/orders/${id}`)
    expect(data.order.timeline.at(-1)).toMatchObject({
      ...{ state: "cancelled", actor_type: "producer", reason: "Hết hàng" },
    })
  })
})
