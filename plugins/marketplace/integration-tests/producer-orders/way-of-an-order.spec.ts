import { Modules } from "@medusajs/framework/utils"
import { AUDIT_MODULE } from "../../src/modules/audit"
import { withBackend } from "../helpers/app"
import { createMarket, type Market, type Stall } from "../helpers/market"
import { orderOf, placeGroup } from "../helpers/placed-order"
import { ProducerClient } from "../helpers/producer-client"
import { Shopper } from "../helpers/shopper"

withBackend(({ api, getContainer }) => {
  let market: Market
  let shopper: Shopper
  let stall: Stall
  let staff: ProducerClient

  beforeAll(async () => {
    market = await createMarket(getContainer())
    shopper = new Shopper(api, market)
    stall = market.stalls[0] as Stall
    staff = await ProducerClient.signIn({ api, getContainer }, stall, "staff")
  })

  const jarLevel = async () => {
    const [level] = await getContainer()
      .resolve(Modules.INVENTORY)
      .listInventoryLevels({ inventory_item_id: stall.goods[0]?.inventory_item_id })
    return { stocked: Number(level?.stocked_quantity), reserved: Number(level?.reserved_quantity) }
  }
  const place = async (quantity = 2) => orderOf(await placeGroup(shopper, market.stalls, quantity), stall).id
  const act = (id: string, action: string, body: unknown = {}) =>
    staff.post(`/producer/orders/${id}/${action}`, body)
  const packed = async (quantity = 2) => {
    const id = await place(quantity)
    const { data } = await act(id, "fulfillments")
    return { id, parcel: data.order.fulfillments[0].id as string }
  }
  const handedOver = async (quantity = 2) => {
    const { id, parcel } = await packed(quantity)
    await act(id, "shipments", { fulfillment_id: parcel, tracking_number: "VN001" })
    return { id, parcel }
  }

  it("an order goes from new to delivered, and everybody's records say the same", async () => {
    const id = await place()
    const fresh = await staff.get(`/producer/orders/${id}`)
    expect(fresh.data.order).toMatchObject({
      state: "new",
      item_total: 240_000,
      shipping_total: 20_000,
      total: 260_000,
      outstanding: 260_000,
      to_collect: 260_000,
      item_count: 2,
      customer_name: "Khách Mẫu",
      shipping_address: { phone: "+84912345678", address_1: "12 phố Mẫu", city: "Phường Ba Đình" },
      shipping_method: { name: "Giao tiêu chuẩn", total: 20_000 },
      fulfillments: [],
    })

    expect((await act(id, "confirm")).data.order.state).toBe("confirmed")

    const { data: afterPacking } = await act(id, "fulfillments")
    const parcel = afterPacking.order.fulfillments[0]
    expect(afterPacking.order.state).toBe("packed")
    expect(parcel).toMatchObject({ state: "packed", items: [{ quantity: 2 }], tracking_number: null })
    expect(await jarLevel()).toEqual({ stocked: 8, reserved: 0 })

    const handOver = { fulfillment_id: parcel.id, tracking_number: "VN123", carrier: "Bưu điện" }
    for (const [sentence, odd] of [
      ["A tracking number", { tracking_number: "VN1<svg onload=x>" }],
      ["A carrier's name", { carrier: 'Bưu điện" x="' }],
    ] as const) {
      const { status, data } = await act(id, "shipments", { ...handOver, ...odd })
      expect(status).toBe(400)
      expect(data.message).toContain(`${sentence} has only letters, digits, spaces and . , _ / # : + ( ) & -`)
    }
    const { data: untouched } = await staff.get(`/producer/orders/${id}`)
    expect(untouched.order.fulfillments).toMatchObject([{ state: "packed", tracking_number: null }])
    const { data: underWay } = await act(id, "shipments", handOver)
    expect(underWay.order.state).toBe("handed_over")
    expect(underWay.order.fulfillments).toMatchObject([
      { state: "handed_over", tracking_number: "VN123", carrier: "Bưu điện" },
    ])

    const { data: arrived } = await act(id, "deliver", { fulfillment_id: parcel.id })
    expect(arrived.order.state).toBe("delivered")
    expect(
      arrived.order.timeline.map(({ state, actor_type }: { state: string; actor_type: string | null }) => [
        state,
        actor_type,
      ]),
    ).toEqual([
      ["new", null],
      ["confirmed", "producer"],
      ["packed", "producer"],
      ["handed_over", "producer"],
      ["delivered", "producer"],
    ])
    const native = await getContainer()
      .resolve(Modules.ORDER)
      .retrieveOrder(id, { relations: ["items"] })
    expect(
      native.items?.map(({ detail }) => [
        Number(detail?.shipped_quantity),
        Number(detail?.delivered_quantity),
      ]),
    ).toEqual([[2, 2]])
    const entries = await getContainer()
      .resolve(AUDIT_MODULE)
      .listAuditEntries({ entity: "order", entity_id: id }, { order: { created_at: "ASC" } })
    expect(
      entries.map(({ action, actor_id, before, after }) => [action, actor_id, before?.state, after?.state]),
    ).toEqual([
      ["confirm", staff.accountId, "new", "confirmed"],
      ["pack", staff.accountId, "confirmed", "packed"],
      ["hand_over", staff.accountId, "packed", "handed_over"],
      ["deliver", staff.accountId, "handed_over", "delivered"],
    ])
  })

  it("every action done twice is done once", async () => {
    const id = await place()
    await act(id, "confirm")
    await act(id, "confirm")
    const { data } = await act(id, "fulfillments")
    expect((await act(id, "fulfillments")).data.order.fulfillments).toHaveLength(1)
    const shipment = { fulfillment_id: data.order.fulfillments[0].id, tracking_number: "VN9" }
    await act(id, "shipments", shipment)
    await act(id, "shipments", shipment)
    await act(id, "deliver", { fulfillment_id: shipment.fulfillment_id })
    const { status, data: last } = await act(id, "deliver", { fulfillment_id: shipment.fulfillment_id })

    expect({ status, state: last.order.state }).toEqual({ status: 200, state: "delivered" })
    const entries = await getContainer().resolve(AUDIT_MODULE).listAuditEntries({ entity_id: id })
    expect(entries.map(({ action }) => action).sort()).toEqual(["confirm", "deliver", "hand_over", "pack"])
    expect(await jarLevel()).toEqual({ stocked: 8, reserved: 0 })
  })

  it("an order in two parcels is as far as the one that is behind", async () => {
    const id = await place(3)
    const line = (await staff.get(`/producer/orders/${id}`)).data.order.items[0].id
    const first = await act(id, "fulfillments", { items: [{ line_item_id: line, quantity: 2 }] })
    expect(first.data.order).toMatchObject({ state: "confirmed", items: [{ fulfilled_quantity: 2 }] })

    const tooMany = await act(id, "fulfillments", { items: [{ line_item_id: line, quantity: 2 }] })
    expect([tooMany.status, tooMany.data.message]).toEqual([
      400,
      'Of "Hàng gom-mau 1" only 1 are left to pack.',
    ])

    const second = await act(id, "fulfillments")
    expect(second.data.order.state).toBe("packed")
    const [a, b] = second.data.order.fulfillments.map((parcel: { id: string }) => parcel.id)
    const out = await act(id, "shipments", { fulfillment_id: a, tracking_number: "A1" })
    expect(out.data.order.state).toBe("packed")
    expect((await act(id, "deliver", { fulfillment_id: a })).data.order.state).toBe("packed")
    expect((await act(id, "deliver", { fulfillment_id: b })).data.message).toBe(
      "This parcel has not been handed over to a carrier yet.",
    )
    const both = await act(id, "shipments", { fulfillment_id: b, tracking_number: "B1" })
    expect(both.data.order.state).toBe("handed_over")
    const refused = await act(id, "refuse", { fulfillment_id: b, reason: "Không nghe máy" })
    expect(refused.data.order).toMatchObject({
      state: "delivered",
      items: [{ quantity: 3, delivered_quantity: 2, returned_quantity: 1 }],
    })
    expect(await jarLevel()).toEqual({ stocked: 8, reserved: 0 })
  })

  it("a misread tracking number can be corrected until the parcel has arrived", async () => {
    const { id, parcel } = await handedOver()
    const corrected = await act(id, "shipments", {
      fulfillment_id: parcel,
      tracking_number: "VN002",
      carrier: "Viettel Post",
    })
    expect(corrected.data.order.fulfillments).toMatchObject([
      { tracking_number: "VN002", carrier: "Viettel Post" },
    ])

    await act(id, "deliver", { fulfillment_id: parcel })
    const late = await act(id, "shipments", { fulfillment_id: parcel, tracking_number: "VN003" })
    expect([late.status, late.data.code, late.data.message]).toEqual([
      400,
      "wrong_state",
      "This parcel is delivered; it cannot be handed over.",
    ])
    const { data } = await staff.get(`/producer/orders/${id}`)
    expect(data.order.fulfillments[0].tracking_number).toBe("VN002")
  })

  it("a parcel that came back unopened is restocked, the order refused and nothing of it owed", async () => {
    const { id, parcel } = await handedOver()
    expect(await jarLevel()).toEqual({ stocked: 8, reserved: 0 })

    const { status, data } = await act(id, "refuse", { fulfillment_id: parcel, reason: "Khách không nhận" })

    expect(status).toBe(200)
    expect(data.order).toMatchObject({ state: "refused", outstanding: 0 })
    expect(data.order.fulfillments).toMatchObject([{ state: "refused", refusal_reason: "Khách không nhận" }])
    expect(data.order.timeline.at(-1)).toMatchObject({
      state: "refused",
      actor_type: "producer",
      reason: "Khách không nhận",
    })
    expect(await jarLevel()).toEqual({ stocked: 10, reserved: 0 })
    const { data: again } = await act(id, "refuse", { fulfillment_id: parcel, reason: "Khách không nhận" })
    expect(again.order.state).toBe("refused")
    expect(await jarLevel()).toEqual({ stocked: 10, reserved: 0 })
  })

  it("delivered goods that came back are restocked, or not, and the order is returned when all of them have", async () => {
    const { id, parcel } = await handedOver()
    const line = (await staff.get(`/producer/orders/${id}`)).data.order.items[0].id
    const early = await act(id, "returns", { items: [{ line_item_id: line, quantity: 1 }], reason: "Vỡ" })
    expect([early.status, early.data.code]).toEqual([400, "wrong_state"])

    await act(id, "deliver", { fulfillment_id: parcel })
    const one = await act(id, "returns", {
      items: [{ line_item_id: line, quantity: 1 }],
      reason: "Nhầm loại",
    })
    expect(one.data.order).toMatchObject({ state: "delivered", items: [{ returned_quantity: 1 }] })
    expect(await jarLevel()).toEqual({ stocked: 9, reserved: 0 })

    const tooMany = await act(id, "returns", { items: [{ line_item_id: line, quantity: 2 }], reason: "Vỡ" })
    expect(tooMany.status).toBe(400)
    const broken = { items: [{ line_item_id: line, quantity: 1 }], reason: "Vỡ", restock: false }
    expect((await act(id, "returns", broken)).data.order.state).toBe("returned")
    expect(await jarLevel()).toEqual({ stocked: 9, reserved: 0 })
  })

  it("cancelling releases the stock, unpacks what has not left, and is refused once a parcel has", async () => {
    const { id } = await packed()
    expect(await jarLevel()).toEqual({ stocked: 8, reserved: 0 })
    const { status, data } = await act(id, "cancel", { reason: "Hết hàng" })
    expect([status, data.order?.state ?? data.message]).toEqual([200, "cancelled"])
    expect(data.order).toMatchObject({ outstanding: 0, fulfillments: [] })
    expect(await jarLevel()).toEqual({ stocked: 10, reserved: 0 })
    expect((await act(id, "confirm")).data.message).toBe("This order has been cancelled.")

    const left = await handedOver()
    const refused = await act(left.id, "cancel", { reason: "Hết hàng" })
    expect([refused.status, refused.data.message]).toEqual([
      400,
      "A parcel of this order has left already, so the order cannot be cancelled.",
    ])
    expect((await staff.get(`/producer/orders/${left.id}`)).data.order.state).toBe("handed_over")
  })
})
