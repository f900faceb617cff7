import { Modules } from "@medusajs/framework/utils"
import { AUDIT_MODULE } from "../../src/modules/audit"
import { withBackend } from "../helpers/app"
import { createMarket, type Market, type Stall } from "../helpers/market"
import { Operator } from "../helpers/operator"
import { ProducerClient } from "../helpers/producer-client"
import { Shopper } from "../helpers/shopper"

withBackend(({ api, getContainer }) => {
  let market: Market
  let stall: Stall
  let other: Stall
  let manager: ProducerClient

  beforeAll(async () => {
    market = await createMarket(getContainer())
    ;[stall, other] = market.stalls as [Stall, Stall]
    manager = await ProducerClient.signIn({ api, getContainer }, stall, "manager")
    const entry = { actor_type: "producer", entity: "product", action: "edit" } as const
    await getContainer()
      .resolve(AUDIT_MODULE)
      .createAuditEntries([
        {
          ...entry,
          producer_id: stall.id,
          actor_id: manager.accountId,
          entity_id: "prod_1",
          before: { title: "Ấm" },
          after: { title: "Ấm trà" },
        },
        { ...entry, producer_id: stall.id, actor_id: "user_1", actor_type: "operator", entity_id: "prod_2" },
        { ...entry, producer_id: other.id, actor_id: "pacc_other", entity_id: "prod_3" },
        { ...entry, producer_id: null, actor_id: "job", actor_type: "system", entity_id: "prod_4" },
      ])
  })

  const idsOf = (data: { audit_entries: { entity_id: string }[] }) =>
    data.audit_entries.map(({ entity_id }) => entity_id).toSorted()

  it("a manager reads who changed what in the own stall, from what to what", async () => {
    const { status, data } = await manager.get("/producer/audit?entity=product&limit=1000")

    expect(status).toBe(200)
    expect(data).toMatchObject({ count: 2, limit: 100, offset: 0 })
    expect(idsOf(data)).toEqual(["prod_1", "prod_2"])
    const { data: one } = await manager.get("/producer/audit?entity_id=prod_1")
    expect(one.audit_entries).toMatchObject([
      {
        actor_type: "producer",
        actor_id: manager.accountId,
        on_behalf_of: null,
        before: { title: "Ấm" },
        after: { title: "Ấm trà" },
      },
    ])
  })

  it("an entry says by name what it is about, also of goods that are gone", async () => {
    const product_id = stall.goods[0]?.product_id ?? ""
    const shopper = new Shopper(api, market)
    const { data: placed } = await shopper.complete(await shopper.readyCart([stall]))
    const [{ id, display_id }] = placed.order_group.orders
    const owner = await ProducerClient.signIn({ api, getContainer }, stall)
    await owner.post(`/producer/orders/${id}/confirm`)
    await owner.post(`/producer/inventory/${stall.goods[0]?.variant_id}`, { stocked_quantity: 4 })
    await owner.post(`/producer/products/${product_id}/unpublish`)
    await getContainer().resolve(Modules.PRODUCT).softDeleteProducts([product_id])

    const { data } = await owner.get("/producer/audit?limit=100&fields=entity,entity_id,subject")
    const about = (entityId = "") =>
      data.audit_entries.find(({ entity_id }: { entity_id: string }) => entity_id === entityId)?.subject

    expect([about(id), about(product_id), about(stall.goods[0]?.variant_id)]).toEqual([
      String(display_id),
      "Hàng gom-mau 1",
      "Hàng gom-mau 1, Thường",
    ])
    expect(about("prod_1")).toBeNull()
  })

  it("nothing of another producer shows, whatever is asked", async () => {
    expect((await manager.get("/producer/audit?entity_id=prod_3")).data.audit_entries).toEqual([])
    expect((await manager.get(`/producer/audit?producer_id=${other.id}`)).status).toBe(400)
    expect((await manager.get("/producer/audit", { "x-producer-id": other.id })).status).toBe(404)
  })

  it("staff may not read it", async () => {
    const staff = await ProducerClient.signIn({ api, getContainer }, stall, "staff")
    expect(await staff.get("/producer/audit")).toMatchObject({
      status: 403,
      data: { code: "role_not_allowed" },
    })
  })

  it("operators read the log of the whole market, and narrow it down", async () => {
    const operator = await Operator.signIn({ api, getContainer })
    const read = async (query: string) => idsOf((await operator.get(`/admin/audit?${query}`)).data)

    expect(await read("entity=product")).toEqual(["prod_1", "prod_2", "prod_3", "prod_4"])
    expect(await read(`producer_id=${other.id}`)).toEqual(["prod_3"])
    expect(await read(`actor_id=${manager.accountId}`)).toEqual(["prod_1"])
    expect(await read("actor_type=system&entity=product")).toEqual(["prod_4"])
    const { data } = await operator.get("/admin/audit?entity=product&entity_id=prod_1")
    expect(data.audit_entries).toMatchObject([
      {
        actor_name: manager.email,
        producer: { id: stall.id, handle: stall.handle, name: "Hộ gốm mẫu (demo)" },
      },
    ])
    expect((await operator.get("/admin/audit?order=actor_id")).status).toBe(400)
    expect((await api.get("/admin/audit", { validateStatus: () => true })).status).toBe(401)
  })
})
