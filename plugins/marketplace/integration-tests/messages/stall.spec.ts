import { applyDueSuspensions } from "@cho-lang/marketplace/workflows/suspension/apply-due-suspensions"
import { withBackend } from "../helpers/app"
import { Applicant } from "../helpers/applicant"
import { createProductSets, offerHoney } from "../helpers/goods"
import { Mailbox, tokenIn } from "../helpers/mailbox"
import { createMarket, type Stall } from "../helpers/market"
import { Operator } from "../helpers/operator"
import { Portal } from "../helpers/portal"
import { ProducerClient } from "../helpers/producer-client"
import { until } from "../helpers/until"

type Feed = { kind: string; params: Record<string, unknown> }[]
type Reader = { get(path: string): Promise<{ data: { notices: Feed } }> }

const REASON = "Ảnh còn mờ (mẫu)"

withBackend(({ api, getContainer }) => {
  let stall: Stall
  let owner: ProducerClient
  let operator: Operator

  beforeAll(async () => {
    const { stalls } = await createMarket(getContainer())
    await createProductSets(getContainer())
    stall = stalls[0] as Stall
    owner = await ProducerClient.signIn({ api, getContainer }, stall)
    operator = await Operator.signIn({ api, getContainer })
  })

  /** What a person was told, the newest first, as soon as there is so much. */
  const feedOf = (reader: Reader, length: number): Promise<Feed> =>
    until(
      async () => (await reader.get("/producer/notices")).data.notices,
      (notices) => notices.length >= length,
    )
  const kindsOf = (feed: Feed) => feed.map(({ kind }) => kind)

  it("an applicant learns what becomes of the application, by mail and in the feed", async () => {
    const applicant = await Applicant.signUp({ api }, "nguoi-xin@cholang.example")
    const mailbox = Mailbox.of(applicant.email)
    const id = await applicant.apply()
    expect((await mailbox.next("application-submitted")).text).toContain("Hộ mật ong Đồi Mẫu (mẫu)")

    const path = `/admin/producer-applications/${id}`
    await operator.post(`${path}/request-changes`, { reason: REASON })
    expect((await mailbox.next("application-changes-requested")).text).toContain(`Cần bổ sung: ${REASON}`)
    await applicant.post(`/producer/applications/${id}/submit`)
    await mailbox.next("application-submitted")
    await operator.post(`${path}/approve`, {})
    await mailbox.next("application-approved")

    const feed = await feedOf(applicant, 4)
    expect(kindsOf(feed)).toEqual([
      "application-approved",
      "application-submitted",
      "application-changes-requested",
      "application-submitted",
    ])
    expect(feed[2]?.params).toMatchObject({ application_id: id, reason: REASON })

    const refused = await Applicant.signUp({ api }, "bi-tu-choi@cholang.example")
    const refusedId = await refused.apply()
    await operator.post(`/admin/producer-applications/${refusedId}/reject`, { reason: REASON })
    const rejection = await Mailbox.of(refused.email).next("application-rejected")
    expect(rejection.text).toContain(REASON)
  })

  it("an invitation's mail opens the stall, and a login that is tried again is told to its owner", async () => {
    const email = "hoa@cholang.example"
    await owner.post("/producer/invitations", { email, role: "manager" })
    const mail = await Mailbox.of(email).next("invitation-created")
    expect(mail.text).toContain("với vai trò quản lý")

    const portal = new Portal(api)
    const token = await portal.newToken(email, "mật khẩu của Hoa")
    const accepted = await portal.post("/producer/invitations/accept", { token: tokenIn(mail) }, { token })
    expect(accepted.status).toBe(200)

    await portal.post("/auth/producer/emailpass/register", { email, password: "một mật khẩu khác" })
    await Mailbox.of(email).next("already-registered")
  })

  it("who signs in with a phone gets the link to a new password at the application's address", async () => {
    const portal = new Portal(api)
    const token = await portal.newToken("0987 654 321", "mật khẩu của Tư")
    const { data } = await portal.post("/producer/applications", {}, { token })
    const path = `/producer/applications/${data.application.id}`
    await portal.post(path, { email: "tu@cholang.example" }, { token })

    await portal.post("/auth/producer/emailpass/reset-password", { identifier: "+84987654321" })

    const mail = await Mailbox.of("tu@cholang.example").next("password-reset")
    expect(tokenIn(mail)).not.toBe("")
  })

  it("those who list goods are told what operators decide; staff is not", async () => {
    const staff = await ProducerClient.signIn({ api, getContainer }, stall, "staff")
    const mailbox = Mailbox.of(owner.email)
    const { id } = await offerHoney(getContainer(), owner)
    await owner.post(`/producer/products/${id}/submit`)
    await operator.post(`/admin/listings/${id}/reject`, { reason: REASON })
    expect((await mailbox.next("listing-rejected")).text).toContain(`Lý do: ${REASON}`)
    await owner.post(`/producer/products/${id}/submit`)
    await operator.post(`/admin/listings/${id}/publish`, {})
    await mailbox.next("listing-published")

    const { data } = await owner.post(`/producer/products/${id}`, { title: "Mật ong vải" })
    await operator.post(`/admin/changes/${data.product.pending_change.id}/approve`, {})
    expect((await mailbox.next("change-applied")).text).toContain("“Mật ong vải”")

    const letter = { product_id: id, authority: "Chi cục mẫu", reference: "12/CV-MẪU" }
    const opened = await operator.post("/admin/takedowns", letter)
    expect((await mailbox.next("takedown-opened")).text).toContain("Văn bản: 12/CV-MẪU")
    const resolution = { action: "unpublished", note: REASON }
    await operator.post(`/admin/takedowns/${opened.data.takedown.id}/resolve`, resolution)
    await mailbox.next("listing-unpublished")

    const feed = await feedOf(owner, 5)
    expect(kindsOf(feed)).toEqual([
      "listing-unpublished",
      "takedown-opened",
      "change-applied",
      "listing-published",
      "listing-rejected",
    ])
    expect(feed[0]?.params).toEqual({ product_id: id, product_title: "Mật ong vải", reason: REASON })
    expect(await feedOf(staff, 0)).toEqual([])
  })

  it("everybody of the stall learns of a suspension that is announced, takes effect, and is lifted", async () => {
    const staff = await ProducerClient.signIn({ api, getContainer }, stall, "staff")
    const mailbox = Mailbox.of(owner.email)
    const { data } = await operator.post(`/admin/producers/${stall.id}/suspend`, { reason: REASON })
    const { effective_at } = data.producer.suspension

    expect((await mailbox.next("suspension-announced")).text).toContain(`Lý do: ${REASON}`)
    await applyDueSuspensions(getContainer(), new Date(Date.parse(effective_at) + 1))
    expect((await mailbox.next("producer-suspended")).text).toContain(`Lý do: ${REASON}`)
    await operator.reopen(stall.id)
    await mailbox.next("producer-reopened")
    await operator.suspend(stall.id)
    await mailbox.next("producer-suspended")

    const feed = await feedOf(staff, 4)
    expect(kindsOf(feed)).toEqual([
      "producer-suspended",
      "producer-reopened",
      "producer-suspended",
      "suspension-announced",
    ])
    expect(feed[3]?.params).toEqual({ producer_name: "Hộ gốm mẫu (demo)", reason: REASON, effective_at })
  })
})
