import { applyDueSuspensions } from "@cho-lang/marketplace/workflows/suspension/apply-due-suspensions"
import { suspendProducerWorkflow } from "@cho-lang/marketplace/workflows/suspension/suspend-producer"
import type { Actor } from "../../src/lib/actor"
import { AUDIT_MODULE } from "../../src/modules/audit"
import { PRODUCER_MODULE } from "../../src/modules/producer"
import { SUSPENSION_MODULE } from "../../src/modules/suspension"
import { withBackend } from "../helpers/app"
import { createMarket, type Market, type Stall } from "../helpers/market"
import { Operator } from "../helpers/operator"
import { ProducerClient } from "../helpers/producer-client"
import { Shopper } from "../helpers/shopper"

const MINUTE_MS = 60_000
const NOTICE_MS = 5 * 24 * 60 * MINUTE_MS
const REASON = "Hồ sơ an toàn thực phẩm đã hết hạn (mẫu)."

withBackend(({ api, getContainer }) => {
  let market: Market
  let operator: Operator
  let shopper: Shopper
  let id: string

  beforeAll(async () => {
    market = await createMarket(getContainer())
    operator = await Operator.signIn({ api, getContainer })
    shopper = new Shopper(api, market)
    id = market.stalls[0]?.id ?? ""
  })

  const status = async () => (await getContainer().resolve(PRODUCER_MODULE).retrieveProducer(id)).status
  const suspensions = () => getContainer().resolve(SUSPENSION_MODULE).listSuspensions({ producer_id: id })
  const goodsShown = async () => (await shopper.get("/store/products")).data.count
  const actionsLogged = async () => {
    const entries = await getContainer()
      .resolve(AUDIT_MODULE)
      .listAuditEntries({ entity: "producer", entity_id: id }, { order: { created_at: "ASC" } })
    return entries.map(({ actor_type, action }) => `${actor_type} ${action}`)
  }
  const announce = () => operator.post(`/admin/producers/${id}/suspend`, { reason: REASON })

  it("without an authority's order a suspension is announced, and takes effect five days later", async () => {
    const before = Date.now()
    const { status: code, data } = await announce()
    const announced = new Date(data.producer.suspension.announced_at)

    expect(code).toBe(200)
    expect(data.producer).toMatchObject({
      status: "approved",
      suspension: { reason: REASON, authority_order: null, applied_at: null },
    })
    expect(announced.getTime()).toBeGreaterThanOrEqual(before)
    expect(new Date(data.producer.suspension.effective_at)).toEqual(new Date(announced.getTime() + NOTICE_MS))
    expect(await goodsShown()).toBe(6)

    const due = announced.getTime() + NOTICE_MS
    expect(await applyDueSuspensions(getContainer(), new Date(due - 1))).toEqual([])
    expect(await status()).toBe("approved")

    expect(await applyDueSuspensions(getContainer(), new Date(due))).toEqual([id])
    expect(await status()).toBe("suspended")
    expect(await goodsShown()).toBe(4)

    expect(await applyDueSuspensions(getContainer(), new Date(due + MINUTE_MS))).toEqual([])
    expect(await actionsLogged()).toEqual(["operator announce_suspension", "system suspend"])
  })

  it("with an authority's order it is in effect at once, also where one was only announced", async () => {
    await announce()
    const { data } = await operator.suspend(id)

    expect(data.producer).toMatchObject({
      status: "suspended",
      suspension: { authority_order: "Cơ quan mẫu, 01/QĐ-MẪU" },
    })
    expect(data.producer.suspensions).toHaveLength(2)
    expect(await goodsShown()).toBe(4)
    expect(await actionsLogged()).toEqual([
      "operator announce_suspension",
      "operator suspend",
      "operator announce_suspension",
    ])
  })

  it("a producer that is suspended, or has been told so, is not suspended again", async () => {
    await announce()
    const second = await announce()
    await operator.suspend(id)
    const third = await operator.suspend(id)

    expect([second, third].map(({ status, data }) => [status, data.code])).toEqual([
      [400, "already_suspended"],
      [400, "already_suspended"],
    ])
    expect((await suspensions()).filter(({ lifted_at }) => lifted_at === null)).toHaveLength(1)
  })

  it("two operators at the same time suspend a producer once", async () => {
    const actor: Actor = { type: "operator", id: "user_mau" }
    const now = new Date().toISOString()
    const input = { producer_id: id, reason: REASON, authority_order: "Cơ quan mẫu", actor, now }
    const results = await Promise.all(
      [1, 2].map(() => suspendProducerWorkflow(getContainer()).run({ input, throwOnError: false })),
    )

    expect(results.filter(({ errors }) => errors.length === 0)).toHaveLength(1)
    expect(await suspensions()).toHaveLength(1)
    expect(await status()).toBe("suspended")
  })

  it("reopening brings the published goods back and keeps the history", async () => {
    await operator.takeDown(market.stalls[0]?.goods[1]?.product_id)
    await operator.suspend(id)
    const { status: code, data } = await operator.post(`/admin/producers/${id}/reopen`, {
      note: "Đã bổ sung.",
    })

    expect({ code, status: data.producer.status, suspension: data.producer.suspension }).toEqual({
      code: 200,
      status: "approved",
      suspension: null,
    })
    expect(data.producer.suspensions).toMatchObject([{ reason: REASON, lift_note: "Đã bổ sung." }])
    expect(await goodsShown()).toBe(5)
    expect((await actionsLogged()).at(-1)).toBe("operator reopen")
  })

  it("an announcement that is taken back never takes effect", async () => {
    await announce()
    expect((await operator.reopen(id)).status).toBe(200)

    expect(await applyDueSuspensions(getContainer(), new Date(Date.now() + NOTICE_MS + MINUTE_MS))).toEqual(
      [],
    )
    expect(await status()).toBe("approved")
    expect((await operator.reopen(id)).data.code).toBe("not_suspended")
  })

  it("a stall that its owner closes after the announcement stays closed", async () => {
    const { data } = await announce()
    const owner = await ProducerClient.signIn({ api, getContainer }, market.stalls[0] as Stall)
    expect((await owner.post("/producer/close")).status).toBe(200)

    const due = new Date(data.producer.suspension.effective_at)
    expect(await applyDueSuspensions(getContainer(), due)).toEqual([])
    expect(await status()).toBe("closed")

    await operator.reopen(id)
    expect(await status()).toBe("approved")
    expect(await applyDueSuspensions(getContainer(), due)).toEqual([])
  })

  it("members of a suspended producer still learn where they stand", async () => {
    const owner = await ProducerClient.signIn({ api, getContainer }, market.stalls[0] as Market["stalls"][0])
    await operator.suspend(id)

    const { status: code, data } = await owner.get("/producer/me")
    expect({ code, status: data.memberships[0].producer.status }).toEqual({ code: 200, status: "suspended" })
  })
})
