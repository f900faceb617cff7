import { Modules } from "@medusajs/framework/utils"
import { APPLICATION_MODULE } from "../../src/modules/application"
import { AUDIT_MODULE } from "../../src/modules/audit"
import { PRODUCER_MODULE } from "../../src/modules/producer"
import { withBackend } from "../helpers/app"
import { Applicant, PDF } from "../helpers/applicant"
import { createMarket } from "../helpers/market"
import { Operator } from "../helpers/operator"

const HANDLE = "ho-mat-ong-doi-mau-mau"

withBackend(({ api, getContainer }) => {
  let applicant: Applicant
  let operator: Operator
  let id: string
  let path: string

  beforeAll(async () => {
    await createMarket(getContainer())
    operator = await Operator.signIn({ api, getContainer })
    applicant = await Applicant.signUp({ api })
    id = await applicant.apply()
    path = `/admin/producer-applications/${id}`
  })

  const stored = () => getContainer().resolve(APPLICATION_MODULE).retrieveProducerApplication(id)
  const producers = () =>
    getContainer()
      .resolve(PRODUCER_MODULE)
      .listProducers({ handle: { $like: "ho-mat-ong%" } })

  it("operators see what was handed in, find it by name, and never a draft", async () => {
    const drafter = await Applicant.signUp({ api }, "nhap@cholang.example")
    const draft = await drafter.fillIn({ name: "Hộ mật ong còn nháp" })
    const list = await operator.get("/admin/producer-applications?q=MAT ONG")

    expect({ ...list.data, producer_applications: undefined }).toEqual({ count: 1, limit: 20, offset: 0 })
    expect(list.data.producer_applications).toMatchObject([
      { id, status: "submitted", documents: [{ kind: "identity_card" }], missing: [] },
    ])
    expect((await operator.get(path)).data.producer_application).toEqual(list.data.producer_applications[0])
    expect((await operator.get("/admin/producer-applications?status=rejected")).data.count).toBe(0)
    expect((await operator.get("/admin/producer-applications?status=draft")).status).toBe(400)
    expect((await operator.get(`/admin/producer-applications/${draft}`)).status).toBe(404)
    expect((await operator.post(`/admin/producer-applications/${draft}/approve`, {})).status).toBe(400)
  })

  it("operators read the papers", async () => {
    const { data } = await operator.get(path)
    const document = await operator.get(`${path}/documents/${data.producer_application.documents[0].id}`)

    expect(Buffer.from(document.data)).toEqual(PDF)
    expect((await operator.get(`${path}/documents/pdoc_none`)).status).toBe(404)
  })

  it("an approved applicant owns a producer that can ship at once", async () => {
    const { status, data } = await operator.post(`${path}/approve`, {})

    expect(status).toBe(200)
    expect(data.producer_application).toMatchObject({ status: "approved", producer_id: expect.any(String) })
    const me = await applicant.get("/producer/me")
    expect(me.data.applications).toMatchObject([{ id, status: "approved", type: "household" }])
    expect(me.data.memberships).toMatchObject([
      {
        role: "owner",
        producer: { id: data.producer_application.producer_id, handle: HANDLE, status: "approved" },
      },
    ])

    const shown = await operator.get(`/admin/producers/${data.producer_application.producer_id}`)
    expect(shown.data.producer).toMatchObject({
      name: "Hộ mật ong Đồi Mẫu (mẫu)",
      type: "household",
      tax_code: "001099000001",
      phone: "+84912345678",
      bank_account_number: "0011001234567",
      documents: [{ kind: "identity_card", application_id: id }],
      application: { id, decided_by: expect.stringMatching(/^user_/) },
    })
    const fulfillment = getContainer().resolve(Modules.FULFILLMENT)
    const options = await fulfillment.listShippingOptions(
      { shipping_profile_id: shown.data.producer.shipping_profile_id },
      { relations: ["type", "rules"] },
    )
    expect(
      options.map(({ type, rules }) => [
        type.code,
        rules.find(({ attribute }) => attribute === "zone")?.value,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ["standard", "hanoi_inner"],
        ["express", "hanoi_inner"],
        ["standard", "other"],
        ["express", "other"],
      ]),
    )
    const location = await getContainer()
      .resolve(Modules.STOCK_LOCATION)
      .retrieveStockLocation(shown.data.producer.stock_location_id, { relations: ["address"] })
    expect(location.address).toMatchObject({
      address_1: "Xóm Chợ",
      city: "Xã Bát Tràng",
      province: "Thành phố Hà Nội",
    })
  })

  it("a double click admits a producer once", async () => {
    const answers = await Promise.all([1, 2, 3].map(() => operator.post(`${path}/approve`, {})))
    const later = await operator.post(`${path}/approve`, {})

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(new Set([...answers, later].map(({ data }) => data.producer_application.producer_id)).size).toBe(1)
    expect(await producers()).toHaveLength(1)
    const log = await getContainer()
      .resolve(AUDIT_MODULE)
      .listAuditEntries({ entity_id: id, actor_type: "operator" })
    expect(log.map(({ action }) => action)).toEqual(["approve"])
  })

  it("a second producer of the same name gets a handle of its own, or the one an operator chooses", async () => {
    const second = await Applicant.signUp({ api }, "nguoi-thu-hai@cholang.example")
    const third = await Applicant.signUp({ api }, "nguoi-thu-ba@cholang.example")
    const [secondId, thirdId] = [await second.apply(), await third.apply()]
    await operator.post(`${path}/approve`, {})
    await operator.post(`/admin/producer-applications/${secondId}/approve`, {})
    const third_ = `/admin/producer-applications/${thirdId}/approve`
    const taken = await operator.post(third_, { handle: HANDLE })
    const badly = await operator.post(third_, { handle: "Mật Ong" })
    await operator.post(third_, { handle: "ho-mat-ong-ba" })

    expect([taken.status, taken.data.code, badly.status]).toEqual([400, "handle_taken", 400])
    expect((await producers()).map(({ handle }) => handle).sort()).toEqual([
      "ho-mat-ong-ba",
      HANDLE,
      `${HANDLE}-2`,
    ])
  })

  it("changes are asked for with a reason; the applicant makes them and hands in again", async () => {
    const reason = "Ảnh căn cước bị mờ, xin chụp lại."
    const { data } = await operator.post(`${path}/request-changes`, { reason })
    expect(data.producer_application).toMatchObject({ status: "changes_requested", review_note: reason })
    expect((await applicant.get("/producer/applications")).data.applications[0].review_note).toBe(reason)

    await applicant.upload(id, { content: PDF, filename: "rõ hơn.pdf" })
    const again = await applicant.post(`/producer/applications/${id}/submit`)
    expect(again.data.application).toMatchObject({ status: "submitted", review_note: null })
    expect((await operator.post(`${path}/approve`, {})).status).toBe(200)
  })

  it("a rejected applicant reads why, and may apply anew", async () => {
    await operator.post(`${path}/reject`, { reason: "Không thuộc địa bàn." })
    expect(await stored()).toMatchObject({ status: "rejected", review_note: "Không thuộc địa bàn." })

    const { data } = await applicant.post("/producer/applications")
    expect(data.application.id).not.toBe(id)
    expect((await applicant.get("/producer/applications")).data.count).toBe(2)
  })

  it("a decision stands: what is decided is not decided otherwise", async () => {
    await operator.post(`${path}/reject`, { reason: "Không thuộc địa bàn." })
    const late = [
      await operator.post(`${path}/approve`, {}),
      await operator.post(`${path}/reject`, { reason: "x" }),
      await operator.post(`${path}/request-changes`, { reason: "x" }),
    ]
    expect(late.map(({ status, data }) => [status, data.code])).toEqual([
      [400, "not_submitted"],
      [400, "not_submitted"],
      [400, "not_submitted"],
    ])
    expect((await stored()).status).toBe("rejected")
    expect(await producers()).toEqual([])
  })

  it("an approval that fails half-way leaves the application waiting and no producer", async () => {
    const store = getContainer().resolve(Modules.STORE)
    const [{ id: storeId } = { id: "" }] = await store.listStores()
    await store.updateStores(storeId, { default_sales_channel_id: "sc_none" })
    await getContainer().resolve(APPLICATION_MODULE).updateProducerApplications({ id, commune_code: null })

    expect((await operator.post(`${path}/approve`, {})).status).toBe(400)
    expect((await stored()).status).toBe("submitted")
    expect(await producers()).toEqual([])
  })

  it("a reason is needed, and nobody but an operator decides", async () => {
    const anyStatus = { validateStatus: () => true }
    expect((await operator.post(`${path}/reject`, {})).status).toBe(400)
    expect((await operator.post(`${path}/request-changes`, { reason: "  " })).status).toBe(400)
    expect((await operator.post("/admin/producer-applications/papp_none/approve", {})).status).toBe(404)
    expect((await api.post(`${path}/approve`, {}, anyStatus)).status).toBe(401)
    expect((await api.get("/admin/producer-applications", anyStatus)).status).toBe(401)
    expect((await applicant.post(`${path}/approve`)).status).toBe(401)
    expect((await stored()).status).toBe("submitted")
  })
})
