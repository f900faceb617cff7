import { Modules } from "@medusajs/framework/utils"
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import { AUDIT_MODULE } from "../../src/modules/audit"
import { COMMISSION_MODULE } from "../../src/modules/commission"
import { LEDGER_MODULE } from "../../src/modules/ledger"
import { ORDER_GROUP_MODULE } from "../../src/modules/order-group"
import { RETURN_REQUEST_MODULE } from "../../src/modules/return-request"
import { listReturns } from "../../src/workflows/return-request/read-returns"
import { sweepPhotos } from "../../src/workflows/return-request/sweep-photos"
import { withBackend } from "../helpers/app"
import { createMarket, type Market, type Stall } from "../helpers/market"
import { belongings } from "../helpers/neighbours"
import { Operator } from "../helpers/operator"
import { formOf, phonePhoto } from "../helpers/pictures"
import { orderOf, type PlacedGroup, placeGroup } from "../helpers/placed-order"
import { ProducerClient } from "../helpers/producer-client"
import { Shopper } from "../helpers/shopper"
import { until } from "../helpers/until"

const TEN_PERCENT = {
  name: "Phí sàn",
  scope: "global" as const,
  percent_bp: 1_000,
  vat_bp: 1_000,
  valid_from: new Date("2026-01-01T00:00:00+07:00"),
}

type Step = { kind: string; state: string | null; actor_type: string | null; amount: number | null }

withBackend(({ api, getContainer }) => {
  let market: Market
  let stall: Stall
  let shopper: Shopper
  let owner: ProducerClient
  let neighbour: ProducerClient
  let operator: Operator

  beforeAll(async () => {
    const container = getContainer()
    market = await createMarket(container)
    await container.resolve(COMMISSION_MODULE).createCommissionRules(TEN_PERCENT)
    stall = market.stalls[0] as Stall
    shopper = new Shopper(api, market)
    owner = await ProducerClient.signIn({ api, getContainer }, stall)
    neighbour = await ProducerClient.signIn({ api, getContainer }, market.stalls[1] as Stall)
    operator = await Operator.signIn({ api, getContainer })
  })

  type Placed = { group: PlacedGroup; id: string; others: string[]; line_item_id: string }

  /** Two jars (240,000 ₫) and their way (20,000 ₫), paid, beside an order of each other stall. */
  async function place(): Promise<Placed> {
    const group = await placeGroup(shopper, market.stalls)
    const { id } = orderOf(group, stall)
    const { data } = await owner.get(`/producer/orders/${id}`)
    const others = group.orders.filter((order) => order.id !== id).map((order) => order.id)
    return { group, id, others, line_item_id: data.order.items[0].id }
  }
  async function paymentOf(orderId: string) {
    const [row] = await getContainer().resolve(ORDER_GROUP_MODULE).listProducerOrders({ order_id: orderId })
    const [payment] = await getContainer()
      .resolve(Modules.PAYMENT)
      .listPayments({ payment_collection_id: row?.payment_collection_id }, { relations: ["refunds"] })
    return { id: payment?.id ?? "", refunds: (payment?.refunds ?? []).map(({ amount }) => Number(amount)) }
  }
  async function pay({ id }: Placed) {
    const payment = await paymentOf(id)
    await capturePaymentWorkflow(getContainer()).run({ input: { payment_id: payment.id } })
    await until(
      () => balance(id),
      (sums) => sums["house:commission"] !== undefined,
    )
  }
  async function delivered(): Promise<Placed> {
    const placed = await place()
    const path = `/producer/orders/${placed.id}`
    const { data } = await owner.post(`${path}/fulfillments`)
    const fulfillment_id = data.order.fulfillments[0].id
    await owner.post(`${path}/shipments`, { fulfillment_id, tracking_number: "VN1" })
    await owner.post(`${path}/deliver`, { fulfillment_id })
    await pay(placed)
    return placed
  }
  const shoppers = ({ group, id }: Pick<Placed, "group" | "id">, path: string) =>
    `/store/order-groups/${group.id}/orders/${id}/${path}?token=${group.token}`
  const ask = (placed: Placed, quantity = 1, more: object = {}) =>
    shopper.post(shoppers(placed, "return-requests"), {
      items: [{ line_item_id: placed.line_item_id, quantity }],
      reason: "damaged",
      ...more,
    })
  const act = (id: string, action: string, body: unknown = {}) =>
    owner.post(`/producer/return-requests/${id}/${action}`, body)
  const stock = async () => {
    const [level] = await getContainer()
      .resolve(Modules.INVENTORY)
      .listInventoryLevels({ inventory_item_id: stall.goods[0]?.inventory_item_id })
    return { stocked: Number(level?.stocked_quantity), reserved: Number(level?.reserved_quantity) }
  }
  async function balance(orderId: string): Promise<Record<string, number>> {
    const rows = await getContainer()
      .resolve(LEDGER_MODULE)
      .listLedgerTransactions({ order_id: orderId }, { take: null, relations: ["postings"] })
    const sums: Record<string, number> = {}
    for (const { account_code, amount } of rows.flatMap(({ postings }) => postings)) {
      sums[account_code] = (sums[account_code] ?? 0) + Number(amount)
    }
    return sums
  }
  const ways = ({ timeline }: { timeline: Step[] }) =>
    timeline.map(({ kind, state, actor_type, amount }) => [kind, state, actor_type, amount])

  it("goods come back, their money and its commission too, and nothing else of the group moves", async () => {
    const placed = await delivered()
    const before = await belongings({ getContainer }, placed.others)
    expect(await stock()).toEqual({ stocked: 8, reserved: 0 })
    const { status, data: photos } = await shopper.post(
      `/store/order-groups/${placed.group.id}/photos?token=${placed.group.token}`,
      formOf([["vo.jpg", await phonePhoto()]]),
    )
    expect([status, photos.photos.length]).toEqual([201, 1])
    const photo_ids = [photos.photos[0].id]

    const asked = await ask(placed, 1, { note: "Nắp bị vỡ.", photo_ids })
    expect(asked.status).toBe(201)
    const { id } = asked.data.return_request
    expect(asked.data.return_request).toMatchObject({
      status: "requested",
      items: [{ quantity: 1, received_quantity: null, worth: 120_000 }],
      photos: [
        { url: expect.stringMatching(/^\/media\/uploads\/returns\/[0-9a-f-]{36}\/rpic_\w+-640\.webp$/) },
      ],
      refund_amount: null,
      late: false,
    })

    expect((await act(id, "refund")).data.code).toBe("wrong_state")
    expect((await act(id, "accept", { note: "Gửi lại giúp nhà mình." })).data.return_request.status).toBe(
      "accepted",
    )
    const received = await act(id, "received")
    expect(received.data.return_request).toMatchObject({ status: "received", refund_amount: 120_000 })
    await act(id, "received")
    expect(await stock()).toEqual({ stocked: 9, reserved: 0 })

    const refunds = await Promise.all([act(id, "refund", { reference: "FT26330" }), act(id, "refund")])
    expect(refunds.map(({ data }) => data.return_request?.status)).toEqual(["refunded", "refunded"])
    expect((await paymentOf(placed.id)).refunds).toEqual([120_000])
    expect(await stock()).toEqual({ stocked: 9, reserved: 0 })

    // Commission is 10 % of the goods, and 10 % VAT on it: what is left is that of one jar.
    const sums = await until(
      () => balance(placed.id),
      (sums) => sums[`producer:${stall.id}:sales`] === -140_000,
    )
    expect(sums).toEqual({
      [`producer:${stall.id}:collected_cod`]: 140_000,
      [`producer:${stall.id}:sales`]: -140_000,
      [`producer:${stall.id}:balance`]: 14_215,
      "house:commission": -12_923,
      "house:vat_on_commission": -1_292,
    })
    expect(await belongings({ getContainer }, placed.others)).toBe(before)

    const { data: native } = await owner.get(`/producer/orders/${placed.id}`)
    expect(native.order).toMatchObject({
      state: "delivered",
      outstanding: 0,
      items: [{ quantity: 2, returned_quantity: 1 }],
    })
    const entries = await getContainer()
      .resolve(AUDIT_MODULE)
      .listAuditEntries({ entity: "return_request", entity_id: id }, { order: { created_at: "ASC" } })
    expect(entries.map(({ action, actor_type, after }) => [action, actor_type, after?.status])).toEqual([
      ["ask", "shopper", "requested"],
      ["accept", "producer", "accepted"],
      ["receive", "producer", "received"],
      ["refund", "producer", "refunded"],
    ])
    const shown = await Promise.all([
      shopper.get(shoppers(placed, "timeline")),
      owner.get(`/producer/orders/${placed.id}/timeline`),
      operator.get(`/admin/producer-orders/${placed.id}/timeline`),
    ])
    expect(ways(shown[0].data).slice(-6)).toEqual([
      ["payment", null, null, 260_000],
      ["return", "requested", "shopper", null],
      ["return", "accepted", "producer", null],
      ["return", "received", "producer", 120_000],
      ["refund", "return", "producer", 120_000],
      ["return", "refunded", "producer", null],
    ])
    expect(shown[1].data).toEqual(shown[0].data)
    expect(shown[2].data).toEqual(shown[0].data)
  })

  it("nothing is asked back twice, before it came, beyond what came, or by who may not", async () => {
    const early = await place()
    expect((await ask(early)).data.code).toBe("wrong_state")
    const placed = await delivered()
    expect((await ask(placed, 3)).status).toBe(400)
    expect((await ask(placed, 1, { photo_ids: ["rpic_fremd"] })).data.code).toBe("foreign_picture")
    expect(
      await getContainer().resolve(RETURN_REQUEST_MODULE).listReturnRequests({ order_id: placed.id }),
    ).toEqual([])

    const both = await Promise.all([ask(placed), ask(placed)])
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 400])
    expect(both.find(({ status }) => status === 400)?.data.code).toBe("already_asked")
    const id = both.find(({ status }) => status === 201)?.data.return_request.id

    const wrongToken = shoppers(
      { ...placed, group: { ...placed.group, token: early.group.token } },
      "timeline",
    )
    const foreignOrder = shoppers({ ...placed, id: early.id }, "timeline")
    const strangers = [
      shopper.get(wrongToken),
      shopper.get(foreignOrder),
      neighbour.get(`/producer/return-requests/${id}`),
      neighbour.post(`/producer/return-requests/${id}/accept`),
      shopper.post(shoppers({ ...early }, `return-requests/${id}/withdraw`)),
    ]
    expect((await Promise.all(strangers)).map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])

    const withdrawn = await shopper.post(shoppers(placed, `return-requests/${id}/withdraw`))
    expect(withdrawn.data.return_request.status).toBe("withdrawn")
    expect((await act(id, "accept")).data.code).toBe("wrong_state")
    expect((await ask(placed, 2)).status).toBe(201)
  })

  it("an operator decides a dispute, receives and refunds what the producer does not, and sees what is late", async () => {
    const placed = await delivered()
    const { data } = await ask(placed, 2)
    const { id } = data.return_request
    await act(id, "dispute", { reason: "Hàng đã dùng hết." })
    const decided = await operator.post(`/admin/return-requests/${id}/decide`, {
      for: "shopper",
      reason: "Ảnh cho thấy hàng hỏng từ trước.",
    })
    expect(decided.data.return_request.status).toBe("decided_for_shopper")
    const less = { items: [{ line_item_id: placed.line_item_id, quantity: 1 }], restock: false }
    const received = await operator.post(`/admin/return-requests/${id}/received`, less)
    expect(received.data.return_request).toMatchObject({
      status: "received",
      refund_amount: 120_000,
      items: [{ quantity: 2, received_quantity: 1 }],
    })
    expect(await stock()).toEqual({ stocked: 8, reserved: 0 })

    const service = getContainer().resolve(RETURN_REQUEST_MODULE)
    const [row] = await service.listReturnRequests({ id })
    const page = { order: {}, limit: 20, offset: 0, late: true }
    const lateAt = async (moment: number) =>
      (await listReturns(getContainer(), page, new Date(moment))).return_requests.map((request) => request.id)
    const due = row?.refund_due_at.getTime() ?? 0
    expect(await lateAt(due)).not.toContain(id)
    expect(await lateAt(due + 1)).toContain(id)

    await operator.post(`/admin/return-requests/${id}/refund`, {})
    expect((await paymentOf(placed.id)).refunds).toEqual([120_000])
    expect(await lateAt(due + 1)).not.toContain(id)

    const second = await ask(placed, 1)
    const again = second.data.return_request.id
    await act(again, "dispute", { reason: "Hàng còn nguyên." })
    const against = await operator.post(`/admin/return-requests/${again}/decide`, {
      for: "producer",
      reason: "Quá hạn sử dụng do để lâu.",
    })
    expect(against.data.return_request.status).toBe("decided_for_producer")
    expect((await act(again, "received")).data.code).toBe("wrong_state")
  })

  it("a shopper cancels what nobody has taken on: stock, money and commission are free, the neighbours as before", async () => {
    const taken = await place()
    await owner.post(`/producer/orders/${taken.id}/confirm`)
    const refused = await shopper.post(shoppers(taken, "cancel"), { reason: "Đổi ý" })
    expect([refused.status, refused.data.code]).toEqual([400, "wrong_state"])

    const placed = await place()
    await pay(placed)
    expect(await stock()).toEqual({ stocked: 10, reserved: 4 })
    const before = await belongings({ getContainer }, placed.others)
    const first = await shopper.post(shoppers(placed, "cancel"), { reason: "Đặt nhầm" })
    const again = await shopper.post(shoppers(placed, "cancel"), { reason: "Đặt nhầm" })

    expect([first.status, again.status]).toEqual([200, 200])
    expect(ways(again.data)).toEqual([
      ["order", "new", null, null],
      ["payment", null, null, 260_000],
      ["refund", null, null, 260_000],
      ["order", "cancelled", "shopper", null],
    ])
    expect(await stock()).toEqual({ stocked: 10, reserved: 2 })
    expect((await paymentOf(placed.id)).refunds).toEqual([260_000])
    const sums = await until(
      () => balance(placed.id),
      (sums) => Object.values(sums).every((sum) => sum === 0),
    )
    expect(Object.values(sums).every((sum) => sum === 0)).toBe(true)
    expect(await belongings({ getContainer }, placed.others)).toBe(before)
  })

  it("parts of an order and its shipping go back once each, never more than was paid", async () => {
    const placed = await delivered()
    const before = await belongings({ getContainer }, placed.others)
    const refund = (body: object) =>
      owner.post(`/producer/orders/${placed.id}/refunds`, { kind: "goods", reason: "Giao chậm", ...body })
    const shipping = { idempotency_key: "mot-lan-1", amount: 20_000, kind: "shipping" }

    const sent = await Promise.all([refund(shipping), refund(shipping), refund(shipping)])
    expect(sent.map(({ status }) => status)).toEqual([201, 201, 201])
    expect(new Set(sent.map(({ data }) => data.refund.id)).size).toBe(1)
    expect((await paymentOf(placed.id)).refunds).toEqual([20_000])
    expect((await refund({ ...shipping, amount: 10_000 })).data.code).toBe("key_reused")
    expect((await refund({ ...shipping, idempotency_key: "mot-lan-2", amount: 1 })).data.code).toBe(
      "refund_too_high",
    )

    const { data } = await ask(placed, 1)
    await act(data.return_request.id, "accept")
    await act(data.return_request.id, "received")
    const most = { idempotency_key: "mot-lan-3", amount: 120_001 }
    expect((await refund(most)).data).toMatchObject({
      code: "refund_too_high",
      message: "At most 120000 đồng of this order can be given back for goods.",
    })
    const byOperator = await operator.post(`/admin/producer-orders/${placed.id}/refunds`, {
      idempotency_key: "mot-lan-4",
      amount: 120_000,
      kind: "goods",
      reason: "Không như mô tả",
    })
    expect(byOperator.status).toBe(201)
    expect((await act(data.return_request.id, "refund")).data.return_request.status).toBe("refunded")

    expect((await paymentOf(placed.id)).refunds.toSorted((a, b) => a - b)).toEqual([20_000, 120_000, 120_000])
    const sums = await until(
      () => balance(placed.id),
      (sums) => Object.values(sums).every((sum) => sum === 0),
    )
    expect(Object.values(sums).every((sum) => sum === 0)).toBe(true)
    expect((await owner.get(`/producer/orders/${placed.id}`)).data.order.outstanding).toBe(0)
    expect(await belongings({ getContainer }, placed.others)).toBe(before)
  })

  it("photos that no request was made with are swept away after a day", async () => {
    const placed = await place()
    const path = `/store/order-groups/${placed.group.id}/photos`
    const photo = formOf([["vo.jpg", await phonePhoto()]])
    expect((await shopper.post(`${path}?token=x`, photo)).status).toBe(404)
    await shopper.post(`${path}?token=${placed.group.token}`, photo)

    expect(await sweepPhotos(getContainer(), new Date())).toBe(0)
    expect(await sweepPhotos(getContainer(), new Date(Date.now() + 25 * 3_600_000))).toBe(1)
    expect(await getContainer().resolve(RETURN_REQUEST_MODULE).listReturnPictures()).toEqual([])
  })
})
