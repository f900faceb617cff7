import { listReturns } from "@cho-lang/marketplace/workflows/return-request/read-returns"
import { sweepPhotos } from "@cho-lang/marketplace/workflows/return-request/sweep-photos"
import { vi } from "vitest"
import { AUDIT_MODULE } from "../../src/modules/audit"
import { COMMISSION_MODULE } from "../../src/modules/commission"
import { RETURN_REQUEST_MODULE } from "../../src/modules/return-request"
import { AfterSale } from "../helpers/after-sale"
import { withBackend } from "../helpers/app"
import { Mailbox } from "../helpers/mailbox"
import { createMarket, type Market, type Stall } from "../helpers/market"
import { belongings } from "../helpers/neighbours"
import { Operator } from "../helpers/operator"
import { formOf, phonePhoto } from "../helpers/pictures"
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

/** Whole ways of an order, from the cart on, on a machine that may be busy. */
vi.setConfig({ testTimeout: 180_000 })

withBackend(({ api, getContainer }) => {
  let market: Market
  let sale: AfterSale
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
    sale = new AfterSale({ getContainer }, market, shopper, owner)
  })

  const ways = ({ timeline }: { timeline: Step[] }) =>
    timeline.map(({ kind, state, actor_type, amount }) => [kind, state, actor_type, amount])

  it("goods come back, their money and its commission too, and nothing else of the group moves", async () => {
    const placed = await sale.delivered()
    const before = await belongings({ getContainer }, placed.others)
    expect(await sale.stock()).toEqual({ stocked: 8, reserved: 0 })
    const { status, data: photos } = await shopper.post(
      `/store/order-groups/${placed.group.id}/photos?token=${placed.group.token}`,
      formOf([["vo.jpg", await phonePhoto()]]),
    )
    expect([status, photos.photos.length]).toEqual([201, 1])
    const photo_ids = [photos.photos[0].id]

    const asked = await sale.ask(placed, 1, { note: "Nắp bị vỡ.", photo_ids })
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

    expect((await sale.act(id, "refund")).data.code).toBe("wrong_state")
    expect(
      (await sale.act(id, "accept", { note: "Gửi lại giúp nhà mình." })).data.return_request.status,
    ).toBe("accepted")
    const received = await sale.act(id, "received")
    expect(received.data.return_request).toMatchObject({ status: "received", refund_amount: 120_000 })
    await sale.act(id, "received")
    expect(await sale.stock()).toEqual({ stocked: 9, reserved: 0 })

    const refunds = await Promise.all([
      sale.act(id, "refund", { reference: "FT26330" }),
      sale.act(id, "refund"),
    ])
    expect(refunds.map(({ data }) => data.return_request?.status)).toEqual(["refunded", "refunded"])
    expect((await sale.paymentOf(placed.id)).refunds).toEqual([120_000])
    expect(await sale.stock()).toEqual({ stocked: 9, reserved: 0 })

    // Commission is 10 % of the goods, and 10 % VAT on it: what is left is that of one jar.
    const sums = await until(
      () => sale.balance(placed.id),
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
      shopper.get(sale.shoppers(placed, "timeline")),
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
    const toStall = await Mailbox.of(owner.email).next("return-requested")
    expect(toStall.text).toContain(`/kenh-nha-san-xuat/tra-hang/${id}`)
    const toShopper = await Mailbox.of("khach@cholang.example").next("return-refunded")
    expect(toShopper.text).toContain("tiền đã được hoàn cho bạn")
  })

  it("nothing is asked back twice, before it came, beyond what came, or by who may not", async () => {
    const early = await sale.place()
    expect((await sale.ask(early)).data.code).toBe("wrong_state")
    const placed = await sale.delivered()
    expect((await sale.ask(placed, 3)).status).toBe(400)
    expect((await sale.ask(placed, 1, { photo_ids: ["rpic_fremd"] })).data.code).toBe("foreign_picture")
    expect(
      await getContainer().resolve(RETURN_REQUEST_MODULE).listReturnRequests({ order_id: placed.id }),
    ).toEqual([])

    expect([await sale.returnable(early), await sale.returnable(placed)]).toEqual([[], [2]])
    const both = await Promise.all([sale.ask(placed), sale.ask(placed)])
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 400])
    expect(both.find(({ status }) => status === 400)?.data.code).toBe("already_asked")
    const id = both.find(({ status }) => status === 201)?.data.return_request.id

    expect(await sale.returnable(placed)).toEqual([])
    const items = [{ line_item_id: placed.line_item_id, quantity: 1 }]
    const reason = "Khách mang lại tận quầy."
    const bring = () => owner.post(`/producer/orders/${placed.id}/returns`, { items, reason })
    const past = await bring()
    expect([past.status, past.data.code]).toEqual([400, "return_asked"])
    expect(past.data.message).toContain(id)
    expect(await sale.stock()).toEqual({ stocked: 8, reserved: 2 })

    const wrongToken = sale.shoppers(
      { ...placed, group: { ...placed.group, token: early.group.token } },
      "timeline",
    )
    const foreignOrder = sale.shoppers({ ...placed, id: early.id }, "timeline")
    const strangers = [
      shopper.get(wrongToken),
      shopper.get(foreignOrder),
      neighbour.get(`/producer/return-requests/${id}`),
      neighbour.post(`/producer/return-requests/${id}/accept`),
      shopper.post(sale.shoppers({ ...early }, `return-requests/${id}/withdraw`)),
    ]
    expect((await Promise.all(strangers)).map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])

    const withdrawn = await shopper.post(sale.shoppers(placed, `return-requests/${id}/withdraw`))
    expect(withdrawn.data.return_request.status).toBe("withdrawn")
    expect((await sale.act(id, "accept")).data.code).toBe("wrong_state")
    expect((await bring()).status).toBe(200)
    expect(await sale.returnable(placed)).toEqual([1])
    expect((await sale.ask(placed, 2)).status).toBe(400)
    expect((await sale.ask(placed, 1)).status).toBe(201)
  })

  it("an operator decides a dispute, receives and refunds what the producer does not, and sees what is late", async () => {
    const placed = await sale.delivered()
    const { data } = await sale.ask(placed, 2)
    const { id } = data.return_request
    await sale.act(id, "dispute", { reason: "Hàng đã dùng hết." })
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
    expect(await sale.stock()).toEqual({ stocked: 8, reserved: 0 })

    const service = getContainer().resolve(RETURN_REQUEST_MODULE)
    const [row] = await service.listReturnRequests({ id })
    const page = { order: {}, limit: 20, offset: 0, late: true }
    const lateAt = async (moment: number) =>
      (await listReturns(getContainer(), page, new Date(moment))).return_requests.map((request) => request.id)
    const due = row?.refund_due_at.getTime() ?? 0
    expect(await lateAt(due)).not.toContain(id)
    expect(await lateAt(due + 1)).toContain(id)

    await operator.post(`/admin/return-requests/${id}/refund`, {})
    expect((await sale.paymentOf(placed.id)).refunds).toEqual([120_000])
    expect(await lateAt(due + 1)).not.toContain(id)

    const second = await sale.ask(placed, 1)
    const again = second.data.return_request.id
    await sale.act(again, "dispute", { reason: "Hàng còn nguyên." })
    const against = await operator.post(`/admin/return-requests/${again}/decide`, {
      for: "producer",
      reason: "Quá hạn sử dụng do để lâu.",
    })
    expect(against.data.return_request.status).toBe("decided_for_producer")
    expect((await sale.act(again, "received")).data.code).toBe("wrong_state")

    const third = (await sale.ask(await sale.delivered(), 1)).data.return_request.id
    const listed = async (open: boolean) =>
      (await operator.get(`/admin/return-requests?open=${open}&order=refund_due_at`)).data
    expect(await listed(true)).toMatchObject({ count: 1, return_requests: [{ id: third }] })
    expect(await listed(false)).toMatchObject({ count: 2, return_requests: [{ id }, { id: again }] })
  })

  it("a shopper cancels what nobody has taken on: stock, money and commission are free, the neighbours as before", async () => {
    const taken = await sale.place()
    await owner.post(`/producer/orders/${taken.id}/confirm`)
    const refused = await shopper.post(sale.shoppers(taken, "cancel"), { reason: "Đổi ý" })
    expect([refused.status, refused.data.code]).toEqual([400, "wrong_state"])

    const placed = await sale.place()
    await sale.pay(placed)
    expect(await sale.stock()).toEqual({ stocked: 10, reserved: 4 })
    const before = await belongings({ getContainer }, placed.others)
    const first = await shopper.post(sale.shoppers(placed, "cancel"), { reason: "Đặt nhầm" })
    const again = await shopper.post(sale.shoppers(placed, "cancel"), { reason: "Đặt nhầm" })

    expect([first.status, again.status]).toEqual([200, 200])
    expect(ways(again.data)).toEqual([
      ["order", "new", null, null],
      ["payment", null, null, 260_000],
      ["refund", null, null, 260_000],
      ["order", "cancelled", "shopper", null],
    ])
    expect(await sale.stock()).toEqual({ stocked: 10, reserved: 2 })
    expect((await sale.paymentOf(placed.id)).refunds).toEqual([260_000])
    const sums = await until(
      () => sale.balance(placed.id),
      (sums) => Object.values(sums).every((sum) => sum === 0),
    )
    expect(Object.values(sums).every((sum) => sum === 0)).toBe(true)
    expect(await belongings({ getContainer }, placed.others)).toBe(before)
  })

  it("parts of an order and its shipping go back once each, never more than was paid", async () => {
    const placed = await sale.delivered()
    const before = await belongings({ getContainer }, placed.others)
    const refund = (body: object) =>
      owner.post(`/producer/orders/${placed.id}/refunds`, { kind: "goods", reason: "Giao chậm", ...body })
    const shipping = { idempotency_key: "mot-lan-1", amount: 20_000, kind: "shipping" }

    const sent = await Promise.all([refund(shipping), refund(shipping), refund(shipping)])
    expect(sent.map(({ status }) => status)).toEqual([201, 201, 201])
    expect(new Set(sent.map(({ data }) => data.refund.id)).size).toBe(1)
    expect((await sale.paymentOf(placed.id)).refunds).toEqual([20_000])
    expect((await refund({ ...shipping, amount: 10_000 })).data.code).toBe("key_reused")
    expect((await refund({ ...shipping, idempotency_key: "mot-lan-2", amount: 1 })).data.code).toBe(
      "refund_too_high",
    )

    const { data } = await sale.ask(placed, 1)
    await sale.act(data.return_request.id, "accept")
    await sale.act(data.return_request.id, "received")
    const most = { idempotency_key: "mot-lan-3", amount: 120_001 }
    expect((await refund(most)).data).toMatchObject({
      code: "refund_too_high",
      message: "At most 120000 đồng of this order can be given back.",
    })
    const byOperator = await operator.post(`/admin/producer-orders/${placed.id}/refunds`, {
      idempotency_key: "mot-lan-4",
      amount: 120_000,
      kind: "goods",
      reason: "Không như mô tả",
    })
    expect(byOperator.status).toBe(201)
    expect((await sale.act(data.return_request.id, "refund")).data.return_request.status).toBe("refunded")

    expect((await sale.paymentOf(placed.id)).refunds.toSorted((a, b) => a - b)).toEqual([
      20_000, 120_000, 120_000,
    ])
    const sums = await until(
      () => sale.balance(placed.id),
      (sums) => Object.values(sums).every((sum) => sum === 0),
    )
    expect(Object.values(sums).every((sum) => sum === 0)).toBe(true)
    expect((await owner.get(`/producer/orders/${placed.id}`)).data.order.outstanding).toBe(0)
    expect(await belongings({ getContainer }, placed.others)).toBe(before)
  })

  it("a line that comes back one by one is worth as much each time", async () => {
    const placed = await sale.delivered()
    for (const _ of [1, 2]) {
      const { id } = (await sale.ask(placed, 1)).data.return_request
      await sale.act(id, "accept")
      await sale.act(id, "received")
      await sale.act(id, "refund")
    }
    expect((await sale.paymentOf(placed.id)).refunds).toEqual([120_000, 120_000])
  })

  it("goods that come back after a part of their price did leave an order of nothing, not of less", async () => {
    const placed = await sale.delivered()
    const refund = (amount: number, kind = "goods") =>
      owner.post(`/producer/orders/${placed.id}/refunds`, {
        ...{ idempotency_key: `con-lai-${amount}`, amount, kind, reason: "Nắp xước" },
      })
    await refund(1_000)
    await refund(20_000, "shipping")
    const back = { items: [{ line_item_id: placed.line_item_id, quantity: 2 }], reason: "Khách gửi lại" }
    expect((await owner.post(`/producer/orders/${placed.id}/returns`, back)).status).toBe(200)
    const shown = async () => {
      const { total, outstanding } = (await owner.get(`/producer/orders/${placed.id}`)).data.order
      return { total, outstanding }
    }
    expect(await shown()).toEqual({ total: 0, outstanding: 0 })

    expect((await refund(239_001)).data.code).toBe("refund_too_high")
    expect((await refund(239_000)).status).toBe(201)
    expect(await shown()).toEqual({ total: 0, outstanding: 0 })
    const { data } = await operator.get(`/admin/orders/${placed.id}?fields=total,summary.pending_difference`)
    expect(data.order).toMatchObject({ total: 0, summary: { pending_difference: 0 } })
  })

  it("goods that came back are not paid for with less than was promised: nothing moves until the money is there", async () => {
    const placed = await sale.delivered()
    const { id } = (await sale.ask(placed, 1)).data.return_request
    await sale.act(id, "accept")
    await sale.act(id, "received")
    const payment = await sale.paymentOf(placed.id)
    await operator.post(`/admin/payments/${payment.id}/refund`, { amount: 200_000 })

    expect((await sale.act(id, "refund")).data).toMatchObject({
      code: "refund_too_high",
      message: "At most 60000 đồng of this order can be given back.",
    })
    expect((await sale.paymentOf(placed.id)).refunds).toEqual([200_000])
    expect((await owner.get(`/producer/return-requests/${id}`)).data.return_request.status).toBe("received")
  })

  it("photos that no request was made with are swept away after a day", async () => {
    const placed = await sale.place()
    const path = `/store/order-groups/${placed.group.id}/photos`
    const photo = formOf([["vo.jpg", await phonePhoto()]])
    expect((await shopper.post(`${path}?token=x`, photo)).status).toBe(404)
    await shopper.post(`${path}?token=${placed.group.token}`, photo)

    expect(await sweepPhotos(getContainer(), new Date())).toBe(0)
    expect(await sweepPhotos(getContainer(), new Date(Date.now() + 25 * 3_600_000))).toBe(1)
    expect(await getContainer().resolve(RETURN_REQUEST_MODULE).listReturnPictures()).toEqual([])
  })
})
