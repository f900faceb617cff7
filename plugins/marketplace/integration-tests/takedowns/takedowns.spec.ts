import { listTakedowns } from "@cho-lang/marketplace/workflows/takedown/read-takedowns"
import { Modules } from "@medusajs/framework/utils"
import { AUDIT_MODULE } from "../../src/modules/audit"
import { TAKEDOWN_MODULE } from "../../src/modules/takedown"
import { withBackend } from "../helpers/app"
import { type Heard, hear } from "../helpers/hear"
import { createMarket, type Market, type Stall } from "../helpers/market"
import { Operator } from "../helpers/operator"
import { ProducerClient } from "../helpers/producer-client"

const HOUR = 3_600_000

withBackend(({ api, getContainer }) => {
  let market: Market
  let stall: Stall
  let owner: ProducerClient
  let operator: Operator
  let heard: Heard[]
  let product_id: string

  beforeAll(async () => {
    market = await createMarket(getContainer())
    stall = market.stalls[0] as Stall
    product_id = stall.goods[0]?.product_id ?? ""
    owner = await ProducerClient.signIn({ api, getContainer }, stall)
    operator = await Operator.signIn({ api, getContainer })
    heard = hear(getContainer(), ["listing.unpublished"])
  })
  beforeEach(() => void heard.splice(0))

  const letter = (more: object = {}) => ({
    product_id,
    authority: "Chi cục mẫu",
    reference: "12/CV-MẪU",
    ...more,
  })
  const open = (more: object = {}) => operator.post("/admin/takedowns", letter(more))
  const resolve = (id: string, action: string, note = "Nhãn ghi sai công dụng.") =>
    operator.post(`/admin/takedowns/${id}/resolve`, { action, note })
  const inShop = async () =>
    (await getContainer().resolve(Modules.PRODUCT).retrieveProduct(product_id)).status === "published"
  const tickets = async () => getContainer().resolve(TAKEDOWN_MODULE).listTakedowns({})

  it("an authority's request opens a ticket that is due a day after it came, and takes nothing down yet", async () => {
    const received_at = new Date(Date.now() - 2 * HOUR).toISOString()
    const { status, data } = await open({ received_at, note: "Gọi lại <b>anh</b> Ba." })

    expect(status).toBe(201)
    expect(data.takedown).toMatchObject({
      product_id,
      producer_id: stall.id,
      authority: "Chi cục mẫu",
      reference: "12/CV-MẪU",
      note: "Gọi lại anh Ba.",
      received_at,
      due_at: new Date(Date.parse(received_at) + 24 * HOUR).toISOString(),
      resolved_at: null,
      action: null,
      overdue: false,
      product: { id: product_id, title: "Hàng gom-mau 1" },
      producer: { id: stall.id, handle: "gom-mau" },
    })
    expect(await inShop()).toBe(true)
    const [entry] = await getContainer()
      .resolve(AUDIT_MODULE)
      .listAuditEntries({ entity: "takedown", entity_id: data.takedown.id })
    expect(entry).toMatchObject({
      actor_type: "operator",
      producer_id: stall.id,
      action: "open",
      after: { product_id, reference: "12/CV-MẪU" },
    })
  })

  it("a ticket still open after a day is overdue, and stays so when it is resolved late", async () => {
    const { data: late } = await open({ received_at: new Date(Date.now() - 25 * HOUR).toISOString() })
    const { data: fresh } = await open({ reference: "13/CV-MẪU" })
    const ids = async (query: string) => {
      const { data } = await operator.get(`/admin/takedowns?${query}`)
      return data.takedowns.map(({ id, overdue }: { id: string; overdue: boolean }) => [id, overdue])
    }

    expect(await ids("status=open")).toEqual([
      [late.takedown.id, true],
      [fresh.takedown.id, false],
    ])
    expect(await ids("overdue=true")).toEqual([[late.takedown.id, true]])
    await resolve(late.takedown.id, "kept", "Đã có giấy.")
    expect(await ids("overdue=true")).toEqual([])
    expect(await ids("status=resolved")).toEqual([[late.takedown.id, true]])
    const page = { order: { due_at: "ASC" }, limit: 20, offset: 0 } as const
    const tomorrow = await listTakedowns(
      getContainer(),
      { ...page, overdue: true },
      new Date(Date.now() + 24 * HOUR + 60_000),
    )
    expect(tomorrow.takedowns.map(({ id }) => id)).toEqual([fresh.takedown.id])
  })

  it("goods that are taken down leave the shop at once, and their producer reads why", async () => {
    const { data } = await open()
    const { status, data: answer } = await resolve(data.takedown.id, "unpublished")

    expect([status, answer.takedown.action, answer.takedown.overdue]).toEqual([200, "unpublished", false])
    expect(await inShop()).toBe(false)
    expect((await owner.get(`/producer/products/${product_id}`)).data.product).toMatchObject({
      status: "unpublished",
      review_note: "Nhãn ghi sai công dụng.",
    })
    await expect.poll(() => heard.map(({ data }) => data.product_id)).toEqual([product_id])
    const refused = await owner.post(`/producer/products/${product_id}/republish`)
    expect([refused.data.code, await inShop()]).toEqual(["review_needed", false])
  })

  it("goods that may stay do so, and a ticket is resolved once", async () => {
    const { data } = await open()
    expect((await resolve(data.takedown.id, "kept", "Đã có giấy.")).data.takedown).toMatchObject({
      action: "kept",
      resolution_note: "Đã có giấy.",
    })
    const again = await resolve(data.takedown.id, "unpublished")

    expect([again.status, again.data.code]).toEqual([400, "wrong_state"])
    expect([await inShop(), heard]).toEqual([true, []])
  })

  it("of two operators who resolve one ticket differently just one gets through", async () => {
    const { data } = await open()
    const answers = await Promise.all([
      resolve(data.takedown.id, "kept"),
      resolve(data.takedown.id, "unpublished"),
    ])

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
    const [ticket] = await tickets()
    expect(await inShop()).toBe(ticket?.action === "kept")
  })

  it("goods that are gone already need not be taken down again", async () => {
    const { data } = await open()
    await owner.delete(`/producer/products/${product_id}`)
    const { status, data: answer } = await resolve(data.takedown.id, "unpublished")

    expect([status, answer.takedown.action, answer.takedown.product]).toEqual([200, "unpublished", null])
  })

  it("the same letter about the same goods has one open ticket, in the database too", async () => {
    const first = await open()
    const again = await open()
    expect([again.status, again.data.code]).toEqual([400, "takedown_open"])
    const { id: _, deleted_at: __, ...row } = (await tickets())[0] ?? { id: "", deleted_at: null }
    await expect(getContainer().resolve(TAKEDOWN_MODULE).createTakedowns(row)).rejects.toThrow(
      /already exists/,
    )
    expect((await tickets()).map(({ id }) => id)).toEqual([first.data.takedown.id])
  })

  it("bad input, unknown goods and other people are refused and nothing is written", async () => {
    const answers = [
      await open({ authority: "" }),
      await open({ reference: undefined }),
      await open({ received_at: new Date(Date.now() + HOUR).toISOString() }),
      await open({ received_at: "hôm qua" }),
      await open({ due_at: "2030-01-01T00:00:00Z" }),
      await open({ product_id: "prod_none" }),
      await resolve("tkd_none", "kept"),
      await operator.get("/admin/takedowns/tkd_none"),
      await operator.get("/admin/takedowns?status=lost"),
    ]
    const asProducer = await api.post("/admin/takedowns", letter(), {
      headers: { authorization: `Bearer ${owner.token}` },
      validateStatus: () => true,
    })

    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400, 404, 404, 404, 400])
    expect([asProducer.status, await tickets()]).toEqual([401, []])
  })
})
