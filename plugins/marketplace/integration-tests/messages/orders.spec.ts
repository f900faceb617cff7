import { Modules } from "@medusajs/framework/utils"
import { OrderGroupEvents } from "../../src/lib/events"
import { NOTICE_MODULE } from "../../src/modules/notice"
import { sendMessages } from "../../src/workflows/message/send-messages"
import { withBackend } from "../helpers/app"
import { keptMails, Mailbox } from "../helpers/mailbox"
import { createMarket, type Market, type Stall } from "../helpers/market"
import { ProducerClient } from "../helpers/producer-client"
import { Shopper } from "../helpers/shopper"

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

  it("the table of mails holds the event, not the letter", async () => {
    const toShopper = Mailbox.of("khach@cholang.example")
    const { id } = await order([market.stalls[0] as Stall])
    await toShopper.next("order-placed")

    const [kept] = await getContainer()
      .resolve(Modules.NOTIFICATION)
      .listNotifications({ template: "order-placed" }, { order: { created_at: "DESC" }, take: 1 })

    expect(kept?.data).toEqual({ event: { occurrence: expect.any(String), data: { id } } })
  })
})
