import { Modules } from "@medusajs/framework/utils"
import { AUDIT_MODULE } from "../../src/modules/audit"
import { CHANGE_REQUEST_MODULE } from "../../src/modules/change-request"
import { PRODUCER_MODULE } from "../../src/modules/producer"
import { withBackend } from "../helpers/app"
import { createProductSets } from "../helpers/goods"
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
  let product_id: string

  beforeAll(async () => {
    market = await createMarket(getContainer())
    await createProductSets(getContainer())
    stall = market.stalls[0] as Stall
    product_id = stall.goods[0]?.product_id ?? ""
    owner = await ProducerClient.signIn({ api, getContainer }, stall)
    operator = await Operator.signIn({ api, getContainer })
    heard = hear(getContainer(), ["change_request.awaiting_producer", "producer.updated"])
    await getContainer()
      .resolve(PRODUCER_MODULE)
      .updateProducers({ id: stall.id, assistance_requested_at: new Date() })
  })
  beforeEach(() => void heard.splice(0))

  const assist = (body: object, producerId = stall.id) =>
    operator.post(`/admin/producers/${producerId}/assisted-changes`, body)
  const helpWith = (proposed: object) => assist({ kind: "product", product_id, proposed })
  const answer = (id: string, decision: string) => owner.post(`/producer/changes/${id}/${decision}`)
  const title = async () => (await getContainer().resolve(Modules.PRODUCT).retrieveProduct(product_id)).title
  const producer = async () =>
    (await getContainer().resolve(PRODUCER_MODULE).listProducers({ id: stall.id }))[0]
  const states = async () =>
    (await getContainer().resolve(CHANGE_REQUEST_MODULE).listChangeRequests({})).map(({ status }) => status)

  it("what an operator prepares goes live when the producer says yes, logged with both ids", async () => {
    const { status, data } = await helpWith({ title: "Bát <i>men</i> ngọc", description: "Vẽ tay." })

    expect(status).toBe(201)
    expect(data.change).toMatchObject({
      kind: "product",
      origin: "operator",
      status: "awaiting_producer",
      base: { title: OLD, description: null },
      proposed: { title: "Bát men ngọc", description: "<p>Vẽ tay.</p>" },
    })
    await expect.poll(() => heard.map(({ data }) => data.id)).toEqual([data.change.id])
    expect(await title()).toBe(OLD)

    const confirmed = await answer(data.change.id, "confirm")
    expect([confirmed.status, confirmed.data.change.status, await title()]).toEqual([
      200,
      "applied",
      "Bát men ngọc",
    ])
    const entries = await getContainer()
      .resolve(AUDIT_MODULE)
      .listAuditEntries({ entity_id: product_id }, { order: { created_at: "ASC" } })
    const [proposal, confirmation] = entries
    expect(entries).toHaveLength(2)
    expect(proposal).toMatchObject({ actor_type: "operator", action: "propose_change", on_behalf_of: null })
    expect(confirmation).toMatchObject({
      actor_type: "operator",
      actor_id: proposal?.actor_id,
      on_behalf_of: owner.accountId,
      action: "confirm_change",
      before: { title: OLD },
      after: { title: "Bát men ngọc" },
    })
  })

  it("what the producer declines never goes live", async () => {
    const { data } = await helpWith({ title: "Bát men ngọc" })
    expect((await answer(data.change.id, "discard")).data.change.status).toBe("withdrawn")
    const late = await answer(data.change.id, "confirm")

    expect([late.status, late.data.code, await title()]).toEqual([400, "wrong_state", OLD])
  })

  it("the operator cannot say yes in the producer's place, nor the producer in the operator's", async () => {
    const { data } = await helpWith({ title: "Bát men ngọc" })
    const approval = await operator.post(`/admin/changes/${data.change.id}/approve`, {})
    expect([approval.status, approval.data.code]).toEqual([400, "wrong_state"])
    await answer(data.change.id, "discard")

    const own = await owner.post(`/producer/products/${product_id}`, { title: "Bát hoa" })
    const confirmation = await answer(own.data.product.pending_change.id, "confirm")
    expect([confirmation.status, confirmation.data.code, await title()]).toEqual([400, "wrong_state", OLD])
  })

  it("while help waits the producer edits nothing else of it, and the operator may mend the proposal", async () => {
    const { data: first } = await helpWith({ title: "Bát men ngoc" })
    const edit = await owner.post(`/producer/products/${product_id}`, { title: "Bát hoa" })
    expect([edit.status, edit.data.code]).toEqual([400, "change_open"])

    const { data: second } = await helpWith({ title: "Bát men ngọc" })
    expect([second.change.id, second.change.proposed]).toEqual([first.change.id, { title: "Bát men ngọc" }])
    expect(await states()).toEqual(["awaiting_producer"])
  })

  it("a stall's own page is prepared and confirmed the same way", async () => {
    const { data } = await assist({
      kind: "profile",
      proposed: { about: "Ba đời làm gốm.", phone: "0912 345 678", street: "" },
    })
    expect(data.change).toMatchObject({
      kind: "profile",
      product_id: null,
      product: null,
      proposed: { about: "<p>Ba đời làm gốm.</p>", phone: "+84912345678" },
    })
    expect((await producer())?.about).toBeNull()

    heard.splice(0)
    expect((await answer(data.change.id, "confirm")).status).toBe(200)
    expect(await producer()).toMatchObject({ about: "<p>Ba đời làm gốm.</p>", phone: "+84912345678" })
    await expect
      .poll(() => heard.filter(({ name }) => name === "producer.updated"))
      .toEqual([{ name: "producer.updated", data: { id: stall.id } }])
    const [entry] = await getContainer()
      .resolve(AUDIT_MODULE)
      .listAuditEntries({ entity: "producer", entity_id: stall.id, action: "confirm_change" })
    expect(entry).toMatchObject({ actor_type: "operator", on_behalf_of: owner.accountId })
  })

  it("a page that the producer changed meanwhile is not overwritten", async () => {
    const { data } = await assist({ kind: "profile", proposed: { about: "Ba đời làm gốm." } })
    await getContainer().resolve(PRODUCER_MODULE).updateProducers({ id: stall.id, about: "<p>Của mình.</p>" })
    const { status, data: refusal } = await answer(data.change.id, "confirm")

    expect([status, refusal.code]).toEqual([400, "base_changed"])
    expect([(await producer())?.about, await states()]).toEqual(["<p>Của mình.</p>", ["awaiting_producer"]])
  })

  it("help that nobody asked for, that changes nothing or reaches too far is refused", async () => {
    const other = market.stalls[1] as Stall
    const bank = { bank_account_number: "123456" }
    const answers = [
      await assist(
        { kind: "product", product_id: other.goods[0]?.product_id, proposed: { title: "X" } },
        other.id,
      ),
      await helpWith({ title: OLD }),
      await helpWith({}),
      await helpWith({ title: "" }),
      await helpWith({ images: [{ url: "https://elsewhere.example/a.webp" }] }),
      await helpWith({ variants: [] }),
      await assist({ kind: "profile", proposed: bank }),
      await assist({ kind: "stall", proposed: {} }),
    ]

    expect(answers.map(({ status, data }) => [status, data.code ?? null])).toEqual([
      [400, "assistance_not_requested"],
      [400, "nothing_changes"],
      [400, "nothing_changes"],
      [400, null],
      [400, "foreign_picture"],
      [400, null],
      [400, null],
      [400, null],
    ])
    const foreign = await assist({
      kind: "product",
      product_id: other.goods[0]?.product_id,
      proposed: { title: "X" },
    })
    const nobody = await assist({ kind: "profile", proposed: { about: "X" } }, "producer_none")
    expect([foreign.status, nobody.status]).toEqual([404, 404])
    expect([await states(), heard]).toEqual([[], []])
  })

  it("help beside the producer's own open wish is refused", async () => {
    await owner.post(`/producer/products/${product_id}`, { title: "Bát hoa" })
    const { status, data } = await helpWith({ title: "Bát men ngọc" })

    expect([status, data.code, await states()]).toEqual([400, "change_open", ["awaiting_operator"]])
  })
})
