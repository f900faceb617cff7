import { Modules } from "@medusajs/framework/utils"
import { AUDIT_MODULE } from "../../src/modules/audit"
import { CHANGE_REQUEST_MODULE } from "../../src/modules/change-request"
import { UPLOAD_MODULE } from "../../src/modules/upload"
import { withBackend } from "../helpers/app"
import { createProductSets, createUpload } from "../helpers/goods"
import { type Heard, hear } from "../helpers/hear"
import { createMarket, type Market, type Stall } from "../helpers/market"
import { Operator } from "../helpers/operator"
import { ProducerClient } from "../helpers/producer-client"

const OLD = "Hàng gom-mau 1"

withBackend(({ api, getContainer }) => {
  let market: Market
  let stall: Stall
  let owner: ProducerClient
  let operator: Operator
  let heard: Heard[]
  let id: string

  beforeAll(async () => {
    market = await createMarket(getContainer())
    await createProductSets(getContainer())
    stall = market.stalls[0] as Stall
    id = stall.goods[0]?.product_id ?? ""
    owner = await ProducerClient.signIn({ api, getContainer }, stall)
    operator = await Operator.signIn({ api, getContainer })
    heard = hear(getContainer(), ["change_request.applied", "change_request.rejected", "listing.updated"])
  })
  beforeEach(() => void heard.splice(0))

  const edit = (body: object) => owner.post(`/producer/products/${id}`, body)
  const wish = async (body: object) => (await edit(body)).data.product.pending_change.id as string
  const decide = (change: string, decision: string, body: object = {}) =>
    operator.post(`/admin/changes/${change}/${decision}`, body)
  const shown = async () => getContainer().resolve(Modules.PRODUCT).retrieveProduct(id)
  const rows = async () =>
    getContainer().resolve(CHANGE_REQUEST_MODULE).listChangeRequests({ product_id: id })

  it("new words of a published listing wait for an operator while the old stay on sale", async () => {
    const { status, data } = await edit({
      title: "Bát chữa bệnh",
      additional_data: { product_set_code: "4" },
    })

    expect(status).toBe(200)
    expect(data.product).toMatchObject({ title: OLD, status: "published" })
    expect(data.product.pending_change).toMatchObject({
      kind: "product",
      product_id: id,
      origin: "producer",
      status: "awaiting_operator",
      base: { title: OLD, additional_data: { product_set_code: null } },
      proposed: { title: "Bát chữa bệnh", additional_data: { product_set_code: "4" } },
      review_note: null,
    })
    expect(data.product.pending_change.flags).toBeUndefined()
    expect([(await shown()).title, (await shown()).status]).toEqual([OLD, "published"])

    const { data: queue } = await operator.get("/admin/changes?status=awaiting_operator")
    expect([queue.count, queue.changes[0]]).toMatchObject([
      1,
      {
        id: data.product.pending_change.id,
        base: { title: OLD },
        proposed: { title: "Bát chữa bệnh" },
        flags: { title: ["chữa bệnh"] },
        proposed_by: owner.accountId,
        producer: { id: stall.id, handle: "gom-mau" },
        product: { id, title: OLD },
      },
    ])
    expect((await operator.get(`/admin/changes/${data.product.pending_change.id}`)).data.change).toEqual(
      queue.changes[0],
    )
  })

  it("an approved change is on show at once, and the producer and the index hear of it", async () => {
    const change = await wish({ title: "Bát men ngọc", additional_data: { product_set_code: "8" } })
    heard.splice(0)
    const { status, data } = await decide(change, "approve")

    expect([status, data.change.status]).toEqual([200, "applied"])
    const { product } = (await owner.get(`/producer/products/${id}`)).data
    expect(product).toMatchObject({
      title: "Bát men ngọc",
      product_set: { code: "8" },
      status: "published",
      pending_change: null,
    })
    await expect
      .poll(() => heard.map(({ name, data }) => [name, data.product_id ?? data.id]).sort())
      .toEqual([
        ["change_request.applied", change],
        ["listing.updated", id],
      ])
    const entries = await getContainer()
      .resolve(AUDIT_MODULE)
      .listAuditEntries({ entity: "product", entity_id: id }, { order: { created_at: "ASC" } })
    expect(entries).toMatchObject([
      { actor_type: "producer", action: "propose_change", before: { title: OLD } },
      {
        actor_type: "operator",
        action: "approve_change",
        before: { title: OLD },
        after: { title: "Bát men ngọc" },
      },
    ])
  })

  it("a rejected change leaves what is on show, says why, and its pictures go back to the sweep", async () => {
    const url = await createUpload(getContainer(), stall.id, "upl_new")
    const attached = async () => (await getContainer().resolve(UPLOAD_MODULE).listUploads({ url }))[0]
    const change = await wish({ images: [{ url }] })
    expect((await attached())?.attached_at).toBeInstanceOf(Date)
    const { data } = await decide(change, "reject", { reason: "Ảnh có chữ quảng cáo." })

    expect([data.change.status, data.change.review_note]).toEqual(["rejected", "Ảnh có chữ quảng cáo."])
    expect((await owner.get("/producer/changes")).data.changes).toMatchObject([
      { id: change, status: "rejected", review_note: "Ảnh có chữ quảng cáo.", product: { id, title: OLD } },
    ])
    expect((await owner.get(`/producer/products/${id}`)).data.product).toMatchObject({
      images: [],
      pending_change: null,
    })
    expect((await attached())?.attached_at).toBeNull()
    await expect.poll(() => heard.map(({ name }) => name)).toContain("change_request.rejected")
  })

  it("later edits join the one change that waits, and going back to the old words ends it", async () => {
    const first = await wish({ title: "Bát men ngọc" })
    const second = await wish({ description: "Vẽ tay." })
    expect(second).toBe(first)
    expect((await rows())[0]?.proposed).toEqual({ title: "Bát men ngọc", description: "<p>Vẽ tay.</p>" })

    await edit({ title: OLD, description: null })
    expect((await rows()).map(({ status }) => status)).toEqual(["withdrawn"])
    expect((await owner.get(`/producer/products/${id}`)).data.product.pending_change).toBeNull()
  })

  it("a producer takes its own wish back, once", async () => {
    const change = await wish({ title: "Bát men ngọc" })
    const { status, data } = await owner.post(`/producer/changes/${change}/discard`)
    const again = await owner.post(`/producer/changes/${change}/discard`)

    expect([status, data.change.status]).toEqual([200, "withdrawn"])
    expect([again.status, again.data.code]).toEqual([400, "wrong_state"])
    expect((await decide(change, "approve")).data.code).toBe("wrong_state")
    expect((await shown()).title).toBe(OLD)
  })

  it("nobody approves a change whose base was changed meanwhile", async () => {
    const change = await wish({ title: "Bát men ngọc" })
    await operator.post(`/admin/products/${id}`, { title: "Bát sửa bởi văn phòng" })
    const { status, data } = await decide(change, "approve")

    expect([status, data.code]).toEqual([400, "base_changed"])
    expect((await shown()).title).toBe("Bát sửa bởi văn phòng")
    expect((await rows()).map((row) => [row.status, row.decided_by])).toEqual([["awaiting_operator", null]])
  })

  it("of an approval and a withdrawal at the same moment just one gets through", async () => {
    const change = await wish({ title: "Bát men ngọc" })
    const [approved, discarded] = await Promise.all([
      decide(change, "approve"),
      owner.post(`/producer/changes/${change}/discard`),
    ])

    expect([approved.status, discarded.status].sort()).toEqual([200, 400])
    expect([(await rows())[0]?.status, (await shown()).title]).toEqual(
      approved.status === 200 ? ["applied", "Bát men ngọc"] : ["withdrawn", OLD],
    )
  })

  it("the database holds at most one open change of a product", async () => {
    await wish({ title: "Bát men ngọc" })
    const [open] = await rows()
    const second = getContainer().resolve(CHANGE_REQUEST_MODULE).createChangeRequests({
      producer_id: stall.id,
      product_id: id,
      kind: "product",
      origin: "operator",
      status: "awaiting_producer",
      base: {},
      proposed: {},
      proposed_by: "user_1",
    })

    await expect(second).rejects.toThrow(/already exists/)
    expect((await rows()).map(({ id }) => id)).toEqual([open?.id])
  })

  it("a product that goes takes its open change along", async () => {
    await wish({ title: "Bát men ngọc" })

    expect((await owner.delete(`/producer/products/${id}`)).status).toBe(200)
    expect((await rows()).map(({ status }) => status)).toEqual(["withdrawn"])
  })

  it("a foreign change is not there, whatever one wants with it, and staff decides nothing", async () => {
    const change = await wish({ title: "Bát men ngọc" })
    const other = await ProducerClient.signIn({ api, getContainer }, market.stalls[1] as Stall)
    const staff = await ProducerClient.signIn({ api, getContainer }, stall, "staff")

    expect((await other.post(`/producer/changes/${change}/confirm`)).status).toBe(404)
    expect((await other.post(`/producer/changes/${change}/discard`)).status).toBe(404)
    expect((await other.get("/producer/changes")).data.changes).toEqual([])
    expect((await other.get(`/producer/changes?product_id=${id}`)).data.changes).toEqual([])
    expect((await other.get(`/producer/changes?producer_id=${stall.id}`)).status).toBe(400)
    expect((await staff.post(`/producer/changes/${change}/discard`)).status).toBe(403)
    expect((await staff.get("/producer/changes")).status).toBe(403)
    expect((await rows()).map(({ status }) => status)).toEqual(["awaiting_operator"])
  })

  it("a list is narrowed to states and paged; what it does not know is refused", async () => {
    await owner.post(`/producer/changes/${await wish({ title: "Một" })}/discard`)
    await decide(await wish({ title: "Hai" }), "reject", { reason: "Vì" })
    await wish({ title: "Ba" })
    const titles = async (query: string) => {
      const { data } = await owner.get(`/producer/changes?order=created_at&${query}`)
      return data.changes.map(({ proposed }: { proposed: { title: string } }) => proposed.title)
    }

    expect(await titles("")).toEqual(["Một", "Hai", "Ba"])
    expect(await titles("status=rejected")).toEqual(["Hai"])
    expect(await titles("status=withdrawn&status=awaiting_operator")).toEqual(["Một", "Ba"])
    expect(await titles("limit=1&offset=1")).toEqual(["Hai"])
    expect((await owner.get("/producer/changes?status=gone")).status).toBe(400)
    expect((await operator.get("/admin/changes?order=flags")).status).toBe(400)
    expect((await operator.get("/admin/changes/chg_none")).status).toBe(404)
    expect((await decide("chg_none", "approve")).status).toBe(404)
  })
})
