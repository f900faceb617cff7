import { Modules } from "@medusajs/framework/utils"
import { AUDIT_MODULE } from "../../src/modules/audit"
import { withBackend } from "../helpers/app"
import { createProductSets, offerHoney } from "../helpers/goods"
import { type Heard, hear } from "../helpers/hear"
import { createMarket, type Market, type Stall } from "../helpers/market"
import { Operator } from "../helpers/operator"
import { ProducerClient } from "../helpers/producer-client"

withBackend(({ api, getContainer }) => {
  let market: Market
  let stall: Stall
  let owner: ProducerClient
  let operator: Operator
  let heard: Heard[]

  beforeAll(async () => {
    market = await createMarket(getContainer())
    await createProductSets(getContainer())
    stall = market.stalls[0] as Stall
    owner = await ProducerClient.signIn({ api, getContainer }, stall)
    operator = await Operator.signIn({ api, getContainer })
    heard = hear(getContainer(), ["listing.published", "listing.rejected", "listing.unpublished"])
  })

  const move = (id: string, name: string) => owner.post(`/producer/products/${id}/${name}`)
  const decide = (id: string, name: string, body: object = {}) =>
    operator.post(`/admin/listings/${id}/${name}`, body)
  const inShop = async (id: string) =>
    (await getContainer().resolve(Modules.PRODUCT).retrieveProduct(id)).status === "published"
  const statusOf = async (id: string) => (await owner.get(`/producer/products/${id}`)).data.product.status
  const toldOf = (id: string) => heard.filter(({ data }) => data.product_id === id).map(({ name }) => name)

  it("a draft with something missing is told all of it, and stays a draft", async () => {
    const { id } = await offerHoney(getContainer(), owner, {
      description: "",
      images: [],
      additional_data: {},
    })
    const { status, data } = await move(id, "submit")

    expect([status, data.code, data.message]).toEqual([
      400,
      "incomplete",
      "Before this listing can be reviewed it needs: description, photo, category.",
    ])
    expect(await statusOf(id)).toBe("draft")
  })

  it("a submitted listing waits unchanged, with its flags, until an operator publishes it", async () => {
    const { id } = await offerHoney(getContainer(), owner, {
      title: "Mật ong chữa khỏi ho",
      label: { usage: "Uống là khoi benh" },
    })
    expect((await move(id, "submit")).data.product.status).toBe("in_review")
    const edit = await owner.post(`/producer/products/${id}`, { title: "Mật ong" })
    expect([edit.status, edit.data.code]).toEqual([400, "in_review"])

    const { data: queue } = await operator.get("/admin/listings?status=in_review")
    expect([queue.count, queue.listings]).toMatchObject([
      1,
      [
        {
          product_id: id,
          status: "in_review",
          flags: { title: ["chữa khỏi"], "label.usage": ["khỏi bệnh"] },
          producer: { id: stall.id, name: "Hộ gốm mẫu (demo)", handle: "gom-mau", status: "approved" },
          product: { id, title: "Mật ong chữa khỏi ho" },
          decided_by: null,
        },
      ],
    ])
    const { data: single } = await operator.get(`/admin/listings/${id}`)
    expect(single.listing.product).toMatchObject({ id, product_set: { code: "4" }, variants: [{}, {}] })

    expect(await inShop(id)).toBe(false)
    const { status, data } = await decide(id, "publish")
    expect([status, data.listing.status, await inShop(id)]).toEqual([200, "published", true])
    await expect.poll(() => toldOf(id)).toEqual(["listing.published"])
    const entries = await getContainer()
      .resolve(AUDIT_MODULE)
      .listAuditEntries({ entity_id: id, entity: "listing" }, { order: { created_at: "ASC" } })
    expect(entries).toMatchObject([
      { actor_type: "producer", actor_id: owner.accountId, action: "submit", after: { status: "in_review" } },
      {
        actor_type: "operator",
        action: "publish",
        producer_id: stall.id,
        before: { status: "in_review" },
        after: { status: "published" },
      },
    ])
  })

  it("who waits longest is first in the queue, which is searched and filtered by producer", async () => {
    const other = await ProducerClient.signIn({ api, getContainer }, market.stalls[1] as Stall)
    const first = await offerHoney(getContainer(), owner)
    const second = await offerHoney(getContainer(), other, { title: "Trà sen" })
    const third = await offerHoney(getContainer(), owner, { title: "Cốm" })
    await other.post(`/producer/products/${second.id}/submit`)
    await move(first.id, "submit")
    await move(third.id, "submit")
    const found = async (query: string) => {
      const { data } = await operator.get(`/admin/listings?status=in_review&${query}`)
      return data.listings.map(({ product_id }: { product_id: string }) => product_id)
    }

    expect(await found("")).toEqual([second.id, first.id, third.id])
    expect(await found(`producer_id=${stall.id}`)).toEqual([first.id, third.id])
    expect(await found("q=tra SEN")).toEqual([second.id])
    expect(await found("limit=1&offset=1")).toEqual([first.id])
    expect((await operator.get("/admin/listings?order=decided_by")).status).toBe(400)
  })

  it("a rejected listing says why, is mended and submitted again", async () => {
    const { id } = await offerHoney(getContainer(), owner)
    await move(id, "submit")
    const { data } = await decide(id, "reject", { reason: "Ảnh mờ, <b>chụp lại</b> nhé." })

    expect(data.listing.review_note).toBe("Ảnh mờ, chụp lại nhé.")
    const { product } = (await owner.get(`/producer/products/${id}`)).data
    expect([product.status, product.review_note]).toEqual(["rejected", "Ảnh mờ, chụp lại nhé."])
    await expect.poll(() => toldOf(id)).toEqual(["listing.rejected"])
    expect((await owner.post(`/producer/products/${id}`, { title: "Mật ong mới" })).status).toBe(200)
    const again = (await move(id, "submit")).data.product
    expect([again.status, again.review_note]).toEqual(["in_review", null])
  })

  it("a listing is taken back from review as a draft", async () => {
    const { id } = await offerHoney(getContainer(), owner)
    await move(id, "submit")

    expect((await move(id, "withdraw")).data.product.status).toBe("draft")
    const late = await decide(id, "publish")
    expect([late.status, late.data.code, await statusOf(id)]).toEqual([400, "wrong_state", "draft"])
  })

  it("what its producer took off sale comes back without review, unless its words changed meanwhile", async () => {
    const id = stall.goods[0]?.product_id ?? ""
    expect((await move(id, "unpublish")).data.product.status).toBe("unpublished")
    expect(await inShop(id)).toBe(false)
    expect((await move(id, "republish")).data.product.status).toBe("published")
    expect(await inShop(id)).toBe(true)

    await move(id, "unpublish")
    await owner.post(`/producer/products/${id}`, { title: "Tên khác" })
    const refused = await move(id, "republish")
    expect([refused.status, refused.data.code]).toEqual([400, "review_needed"])
    expect([await statusOf(id), await inShop(id)]).toEqual(["unpublished", false])
  })

  it("what an operator took off sale comes back only through review", async () => {
    const id = stall.goods[0]?.product_id ?? ""
    const { data } = await operator.takeDown(id)
    expect([data.listing.status, await inShop(id)]).toEqual(["unpublished", false])
    await expect.poll(() => toldOf(id)).toEqual(["listing.unpublished"])

    const refused = await move(id, "republish")
    expect([refused.status, refused.data.code, await inShop(id)]).toEqual([400, "review_needed", false])
  })

  it("a wrong decision, one without a reason and one about nothing are refused and change nothing", async () => {
    const id = stall.goods[0]?.product_id ?? ""
    const answers = [
      await decide(id, "reject", { reason: "Vì" }),
      await decide(id, "unpublish"),
      await decide(id, "unpublish", { reason: "<br>" }),
      await decide(id, "publish", { force: true }),
      await decide(id, "status", { status: "draft" }),
      await decide("prod_none", "publish"),
    ]

    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 404, 404])
    expect([await statusOf(id), await inShop(id)]).toEqual(["published", true])
  })

  it("nobody but an operator reads or decides", async () => {
    const id = stall.goods[0]?.product_id ?? ""
    const options = { headers: { authorization: `Bearer ${owner.token}` }, validateStatus: () => true }
    const asProducer = [
      await api.get("/admin/listings", options),
      await api.post(`/admin/listings/${id}/unpublish`, { reason: "Vì" }, options),
      await api.get(`/admin/listings/${id}`, { validateStatus: () => true }),
    ]

    expect(asProducer.map(({ status }) => status)).toEqual([401, 401, 401])
    expect(await inShop(id)).toBe(true)
  })

  it("a product renamed in the admin is found under its new name", async () => {
    const id = stall.goods[0]?.product_id ?? ""
    await operator.post(`/admin/products/${id}`, { title: "Bát tràng men ngọc" })

    await expect.poll(async () => (await owner.get("/producer/products?q=men ngoc")).data.count).toBe(1)
  })
})
