import { startApplicationWorkflow } from "@cho-lang/marketplace/workflows/application/start-application"
import { APPLICATION_MODULE } from "../../src/modules/application"
import { AUDIT_MODULE } from "../../src/modules/audit"
import { withBackend } from "../helpers/app"
import { Applicant, HOUSEHOLD, PDF } from "../helpers/applicant"

withBackend(({ api, getContainer }) => {
  let applicant: Applicant

  beforeAll(async () => {
    applicant = await Applicant.signUp({ api })
  })

  const stored = async (id: string) =>
    getContainer()
      .resolve(APPLICATION_MODULE)
      .retrieveProducerApplication(id, { relations: ["documents"] })
  const path = (id: string) => `/producer/applications/${id}`

  it("whoever has signed up starts a draft, and with it an account; starting again answers the same draft", async () => {
    expect((await applicant.get("/producer/me")).data.account).toBeNull()
    expect((await applicant.get("/producer/applications")).data).toEqual({
      applications: [],
      count: 0,
      limit: 20,
      offset: 0,
    })

    const first = await applicant.post("/producer/applications", { type: "household", name: "Hộ <b>mẫu</b>" })
    const second = await applicant.post("/producer/applications", { name: "Một hộ khác" })

    expect(first.status).toBe(200)
    expect(first.data.application).toMatchObject({
      status: "draft",
      step: "type",
      type: "household",
      name: "Hộ mẫu",
      documents: [],
    })
    expect(first.data.application).not.toHaveProperty("search_name")
    expect(second.data.application).toEqual(first.data.application)
    expect((await applicant.get("/producer/applications")).data.count).toBe(1)
    const me = await applicant.get("/producer/me")
    expect(me.data.account.email).toBe(applicant.email)
    const { id, status, name, type, step } = first.data.application
    expect(me.data.applications).toEqual([
      { id, status, name, type, step, review_note: null, submitted_at: null },
    ])
  })

  it("two clicks at the same moment start one draft", async () => {
    const { data } = await applicant.post("/producer/applications")
    await getContainer().resolve(APPLICATION_MODULE).deleteProducerApplications(data.application.id)
    const account_id = data.application.account_id
    const { auth_identity_id } = (
      await getContainer().resolve("producer_account").listProducerAccounts({ id: account_id })
    )[0] as { auth_identity_id: string }

    const runs = await Promise.all(
      [1, 2, 3].map(() => startApplicationWorkflow(getContainer()).run({ input: { auth_identity_id } })),
    )

    expect(new Set(runs.map(({ result }) => result.id)).size).toBe(1)
    expect(await getContainer().resolve(APPLICATION_MODULE).listProducerApplications()).toHaveLength(1)
  })

  it("keeps what was written step by step, tidied, and clears what was emptied", async () => {
    const id = await applicant.start()
    await applicant.post(path(id), { type: "household", name: "  Hộ  Mật Ong ", step: "identity" })
    await applicant.post(path(id), {
      phone: "0912.345.678",
      citizen_id: "001099 000001",
      email: "A@Example.vn",
    })
    const { status, data } = await applicant.post(path(id), { email: "", commune_code: "00577" })

    expect(status).toBe(200)
    expect(data.application).toMatchObject({
      step: "identity",
      type: "household",
      name: "Hộ Mật Ong",
      phone: "+84912345678",
      citizen_id: "001099000001",
      commune_code: "00577",
      email: null,
    })
    expect((await stored(id)).search_name).toBe("ho mat ong")
    expect((await applicant.get(path(id))).data).toEqual(data)
  })

  it("an answer that makes no sense is refused with a sentence and nothing is kept", async () => {
    const id = await applicant.start()
    const refused = [
      { phone: "12345" },
      { citizen_id: "123" },
      { tax_code: "12345678901" },
      { commune_code: "99999" },
      { commune_code: "abc" },
      { bank_bin: "VCB" },
      { bank_account_number: "1; DROP TABLE" },
      { email: "không phải thư" },
      { type: "bank" },
      { step: "done" },
      { status: "approved" },
      { producer_id: "producer_1" },
      { account_id: "pacc_1" },
      { name: "a".repeat(1_000) },
      { accept_terms: "maybe" },
    ]
    for (const body of refused) {
      const { status, data } = await applicant.post(path(id), { street: "Phải bỏ", ...body })
      expect({ body, status }).toEqual({ body, status: 400 })
      expect(data.message).toMatch(/\w+ \w+/)
    }
    expect(await stored(id)).toMatchObject({ street: null, phone: null, status: "draft" })
  })

  it("handing in says all that is missing at once, by the type of producer", async () => {
    const id = await applicant.start()
    await applicant.post(path(id), { type: "enterprise", name: "Công ty mẫu", tax_code: "001099000001" })

    const { status, data } = await applicant.post(`${path(id)}/submit`)

    expect({ status, code: data.code, message: data.message }).toEqual({
      status: 400,
      code: "incomplete",
      message:
        "Before it can be handed in, the application needs: tax_code, registration_number, commune_code, street, " +
        "contact_name, phone, bank_bin, bank_account_number, bank_account_name, terms_accepted_at, " +
        "documents.business_registration.",
    })
    expect((await applicant.get(path(id))).data.application.missing).toHaveLength(11)
    expect((await stored(id)).status).toBe("draft")
  })

  it("a complete one is handed in, once, and cannot be changed any more", async () => {
    const id = await applicant.fillIn()
    const first = await applicant.post(`${path(id)}/submit`)
    const again = await applicant.post(`${path(id)}/submit`)
    const before = await stored(id)

    expect(first.data.application).toMatchObject({
      status: "submitted",
      missing: [],
      terms_version: "2026-11",
    })
    expect(again).toEqual(first)
    const late = [
      await applicant.post(path(id), { street: "Nơi khác" }),
      await applicant.upload(id, { content: PDF, filename: "a.pdf" }),
      await applicant.delete(`${path(id)}/documents/${before.documents[0]?.id}`),
    ]
    expect(late.map(({ status, data }) => [status, data.code])).toEqual([
      [400, "application_locked"],
      [400, "application_locked"],
      [400, "application_locked"],
    ])
    expect(await stored(id)).toEqual(before)
  })

  it("every change is in the audit log, without the numbers that identify a person", async () => {
    const id = await applicant.apply()

    const entries = await getContainer()
      .resolve(AUDIT_MODULE)
      .listAuditEntries({ entity_id: id }, { order: { created_at: "ASC" } })

    expect(entries.map(({ actor_type, action }) => `${actor_type} ${action}`)).toEqual([
      "producer start",
      "producer save",
      "producer add_document",
      "producer submit",
    ])
    expect(entries[1]?.after).toMatchObject({ citizen_id: "…0001", bank_account_number: "…4567" })
    expect(JSON.stringify(entries)).not.toContain("001099000001")
  })

  it("nobody else finds it, with or without an account, and nobody at all without a sign-in", async () => {
    const id = await applicant.fillIn()
    const before = await stored(id)
    const document = `${path(id)}/documents/${before.documents[0]?.id}`
    const newcomer = await Applicant.signUp({ api }, "nguoi-moi@cholang.example")
    const other = await Applicant.signUp({ api }, "nguoi-khac@cholang.example")
    await other.start()

    for (const stranger of [newcomer, other]) {
      const answers = [
        await stranger.get(path(id)),
        await stranger.post(path(id), { street: "Nơi khác" }),
        await stranger.post(`${path(id)}/submit`),
        await stranger.upload(id, { content: PDF, filename: "a.pdf" }),
        await stranger.get(document),
        await stranger.delete(document),
      ]
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404])
    }
    const anyStatus = { validateStatus: () => true }
    expect((await api.get(path(id), anyStatus)).status).toBe(401)
    expect((await api.post(path(id), HOUSEHOLD, anyStatus)).status).toBe(401)
    expect((await api.get(document, anyStatus)).status).toBe(401)
    expect(await stored(id)).toEqual(before)
  })
})
