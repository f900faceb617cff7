import { sendMessages } from "@cho-lang/marketplace/workflows/message/send-messages"
import { Modules } from "@medusajs/framework/utils"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { OrderGroupEvents } from "../../src/lib/events"
import { NOTICE_MODULE } from "../../src/modules/notice"
import { withBackend } from "../helpers/app"
import { keptMails, Mailbox } from "../helpers/mailbox"
import { createMarket, type Market, type Stall } from "../helpers/market"
import { Operator } from "../helpers/operator"
import { ProducerClient } from "../helpers/producer-client"
import { Shopper } from "../helpers/shopper"
import { until } from "../helpers/until"

withBackend(({ api, getContainer }) => {
  let market: Market
  let shopper: Shopper

  beforeAll(async () => {
    market = await createMarket(getContainer())
    shopper = new Shopper(api, market)
  })

  const order = async (stalls: Stall[]) => {
    const { data } = await shopper.complete(await shopper.readyCart(stalls, 2))
    return { id: data.order_group.id as string, token: data.token as string, group: data.order_group }
  }

  it("an order is told to the shopper with its link, and to each producer with its own goods only", async () => {
    const toShopper = Mailbox.of("khach@cholang.example")
    const toPotter = Mailbox.of("gom-mau@cholang.example")
    const toWeaver = Mailbox.of("lua-mau@cholang.example")
    const [potter, weaver] = market.stalls as [Stall, Stall]

    const { id, group } = await order([potter, weaver])

    const confirmation = await toShopper.next("order-placed")
    expect(confirmation.subject).toBe(`Chợ Làng đã nhận đơn hàng #${group.display_id}`)
    expect(confirmation.text).toContain("Hộ gốm mẫu (demo): 2 × Hàng gom-mau 1 (Thường)")
    expect(confirmation.text).toContain("Hợp tác xã lụa mẫu (demo): 2 × Hàng lua-mau 1 (Thường)")
    const link = /http:\/\/localhost:4321\/don-hang\/\S+/.exec(confirmation.text)?.[0] ?? ""
    const { pathname, search } = new URL(link)
    expect(pathname).toBe(`/don-hang/${id}`)
    expect((await shopper.get(`/store/order-groups/${id}${search}`)).status).toBe(200)

    const received = await toPotter.next("order-received")
    expect(received.text).toContain("2 × Hàng gom-mau 1 (Thường)")
    expect(received.text).not.toContain("lua-mau")
    expect(received.text).not.toContain("khach@cholang.example")
    expect(received.text).toContain("260.000\u00a0₫")
    await toWeaver.next("order-received")
    expect(keptMails().filter(({ text }) => text.includes("com-mau"))).toEqual([])
  })

  it("who left no e-mail is not written to: the address that stands for it is nobody's", async () => {
    const [potter] = market.stalls as [Stall]
    const cartId = await shopper.readyCart([potter])
    await shopper.post(`/store/carts/${cartId}`, { email: "0912345678@khach.cholang.invalid" })

    const { data } = await shopper.complete(cartId)

    await Mailbox.of("gom-mau@cholang.example").next("order-received")
    expect(keptMails().map(({ to }) => to)).toEqual(["gom-mau@cholang.example"])
    const operator = await Operator.signIn({ api, getContainer })
    const { order_group } = (await operator.get(`/admin/order-groups/${data.order_group.id}`)).data
    expect(order_group.messages.map(({ template }: { template: string }) => template)).toEqual([
      "order-received",
    ])
  })

  it("a member with an account finds the order in the feed too", async () => {
    const stall = market.stalls[0] as Stall
    const owner = await ProducerClient.signIn({ api, getContainer }, stall)
    const staff = await ProducerClient.signIn({ api, getContainer }, stall, "staff")

    const { group } = await order([stall])
    await Mailbox.of(staff.email).next("order-received")

    for (const member of [owner, staff]) {
      const { data } = await member.get("/producer/notices")
      expect(data).toMatchObject({
        count: 1,
        unread_count: 1,
        notices: [
          {
            producer_id: stall.id,
            kind: "order-received",
            params: {
              order_id: group.orders[0].id,
              display_id: group.orders[0].display_id,
              item_count: 2,
              total: 260_000,
            },
            read_at: null,
          },
        ],
      })
    }
  })

  it("an event delivered twice, even at once, sends each message once", async () => {
    const stall = market.stalls[2] as Stall
    await ProducerClient.signIn({ api, getContainer }, stall)
    const toProducer = Mailbox.of("com-mau@cholang.example")
    const { id } = await order([stall])
    await toProducer.next("order-received")
    const before = keptMails().length

    const event = { name: OrderGroupEvents.PLACED, data: { id }, occurrence: "2026-12-01T00:00:00.000Z" }
    await Promise.all([sendMessages(getContainer(), event), sendMessages(getContainer(), event)])

    expect(keptMails()).toHaveLength(before)
    expect(await getContainer().resolve(NOTICE_MODULE).listNotices({ producer_id: stall.id })).toHaveLength(1)
  })

  it("the shopper hears of each parcel, and of what its producer cannot send", async () => {
    const [potter, weaver] = market.stalls as [Stall, Stall]
    const toShopper = Mailbox.of("khach@cholang.example")
    const { group } = await order([potter, weaver])
    const [ordered, called] = group.orders as { id: string; display_id: number }[]
    const sender = await ProducerClient.signIn({ api, getContainer }, potter)
    const way = `/producer/orders/${ordered?.id}`
    const { data } = await sender.post(`${way}/fulfillments`, {})
    const fulfillment_id = data.order.fulfillments[0].id
    await sender.post(`${way}/shipments`, { fulfillment_id, tracking_number: "VN123", carrier: "Bưu điện" })
    const sent = await toShopper.next("parcel-handed-over")
    expect(sent.text).toContain("Đơn vị vận chuyển: Bưu điện\nMã vận đơn: VN123")
    expect(sent.text).toContain(`don-hang/${group.id}?token=`)
    await sender.post(`${way}/deliver`, { fulfillment_id })
    await toShopper.next("parcel-delivered")

    const refuser = await ProducerClient.signIn({ api, getContainer }, weaver)
    await refuser.post(`/producer/orders/${called?.id}/cancel`, { reason: "Khung cửi hỏng" })
    const cancelled = await toShopper.next("order-cancelled")
    expect(cancelled.subject).toContain("Hợp tác xã lụa mẫu (demo)")
    expect(cancelled.text).toContain("Lý do: Khung cửi hỏng")
    expect(keptMails().filter(({ template }) => template === "order-cancelled")).toHaveLength(1)
  })

  it("an order that somebody else called off is told to its stall", async () => {
    const stall = market.stalls[0] as Stall
    const owner = await ProducerClient.signIn({ api, getContainer }, stall)
    const { group } = await order([stall])
    const [{ id, display_id }] = group.orders

    await cancelOrderWorkflow(getContainer()).run({ input: { order_id: id } })

    const mail = await Mailbox.of(owner.email).next("order-cancelled")
    expect(mail.subject).toBe(`Đơn hàng #${display_id} đã hủy`)
  })

  it("the table of mails holds the event, not the letter", async () => {
    const { id } = await order([market.stalls[0] as Stall])

    const [kept] = await until(
      () =>
        getContainer()
          .resolve(Modules.NOTIFICATION)
          .listNotifications({ template: "order-placed", to: "khach@cholang.example", status: "success" }),
      ({ length }) => length > 0,
    )

    expect(kept?.data).toEqual({ event: { occurrence: expect.any(String), data: { id } } })
  })
})
