import { AUDIT_MODULE } from "../../src/modules/audit"
import { PRODUCER_MODULE } from "../../src/modules/producer"
import { withBackend } from "../helpers/app"
import { Mailbox, tokenIn } from "../helpers/mailbox"
import { createMarket, type Stall } from "../helpers/market"
import { Operator } from "../helpers/operator"
import { Portal } from "../helpers/portal"

const PHONE = "0912 345 678"
const PASSWORD = "mật khẩu của Lan"
const LAN = "lan@cholang.example"

withBackend(({ api, getContainer }) => {
  const portal = new Portal(api)
  let stall: Stall
  let token: string
  let accountId: string
  let memberId: string

  beforeAll(async () => {
    const { stalls } = await createMarket(getContainer())
    stall = stalls[0] as Stall
    token = await portal.newToken(PHONE, PASSWORD)
    accountId = (await portal.post("/producer/me", { name: "Lan" }, { token })).data.account.id
    const member = await getContainer()
      .resolve(PRODUCER_MODULE)
      .createProducerMembers({ producer_id: stall.id, account_id: accountId, role: "owner", name: "Lan" })
    memberId = member.id
  })

  const write = (body: object, as = token) => portal.post("/producer/me/email", body, { token: as })
  const addressOfMember = async () =>
    (await getContainer().resolve(PRODUCER_MODULE).retrieveProducerMember(memberId)).email

  it("who signs in by phone gives an address: the stall's mails and a link for a new password go there", async () => {
    const { status, data } = await write({ email: " LAN@cholang.example", current_password: PASSWORD })

    expect(status).toBe(200)
    expect(data.account).toEqual({
      id: accountId,
      login: "+84912345678",
      email: LAN,
      phone: "+84912345678",
      name: "Lan",
    })
    expect((await portal.me(token)).data.account).toEqual(data.account)
    expect(await addressOfMember()).toBe(LAN)
    expect((await portal.signIn(LAN, PASSWORD)).status).toBe(401)

    await portal.post("/auth/producer/emailpass/reset-password", { identifier: PHONE })
    const link = tokenIn(await Mailbox.of(LAN).next("password-reset"))
    await portal.post(
      "/auth/producer/emailpass/update",
      { password: "mật khẩu mới của Lan" },
      { token: link },
    )
    expect((await portal.signIn(PHONE, "mật khẩu mới của Lan")).status).toBe(200)
    const [entry] = await getContainer()
      .resolve(AUDIT_MODULE)
      .listAuditEntries({ entity: "producer_account", entity_id: accountId, action: "set_mail_address" })
    expect(entry).toMatchObject({ actor_id: accountId, before: { email: null }, after: { email: LAN } })
  })

  it("a wrong password, nonsense, or a login that is an address already change nothing", async () => {
    const minh = await portal.newToken("minh@cholang.example", PASSWORD)
    const asked = { email: "moi@cholang.example", current_password: PASSWORD }

    expect(await write({ ...asked, current_password: "sai mật khẩu" })).toMatchObject({
      status: 400,
      data: { code: "wrong_password" },
    })
    for (const body of [{ email: LAN }, { ...asked, email: "lan" }, { ...asked, account_id: accountId }]) {
      expect((await write(body)).status).toBe(400)
    }
    expect(await write(asked, minh)).toMatchObject({ status: 400, data: { code: "login_is_address" } })
    expect((await portal.me(token)).data.account.email).toBeNull()
    expect(await addressOfMember()).toBeNull()
  })

  it("an address that a colleague gets the stall's mails at already is the person's, and gets them once", async () => {
    await getContainer()
      .resolve(PRODUCER_MODULE)
      .createProducerMembers({ producer_id: stall.id, email: LAN, role: "staff" })

    expect((await write({ email: LAN, current_password: PASSWORD })).data.account.email).toBe(LAN)
    expect(await addressOfMember()).toBeNull()
  })

  it("the office writes one down for who cannot get in any more; nobody else does", async () => {
    const operator = await Operator.signIn({ api, getContainer })
    const path = (id: string) => `/admin/producer-members/${id}/email`
    const member = async () =>
      (await operator.get(`/admin/producers/${stall.id}`)).data.producer.members.find(
        ({ id }: { id: string }) => id === memberId,
      )
    expect(await member()).toMatchObject({ email: null, login: "+84912345678" })

    expect((await operator.post(path(memberId), { email: LAN })).data.producer_member).toMatchObject({
      id: memberId,
      email: LAN,
    })

    await portal.post("/auth/producer/emailpass/reset-password", { identifier: PHONE })
    await Mailbox.of(LAN).next("password-reset")
    const [entry] = await getContainer()
      .resolve(AUDIT_MODULE)
      .listAuditEntries({ action: "set_mail_address" })
    expect(entry).toMatchObject({ actor_type: "operator", producer_id: stall.id, after: { email: LAN } })
    const waiting = await getContainer()
      .resolve(PRODUCER_MODULE)
      .createProducerMembers({ producer_id: stall.id, email: "cho@cholang.example", role: "staff" })
    expect((await operator.post(path(waiting.id), { email: LAN })).data.code).toBe("never_signed_in")
    expect((await operator.post(path("pmem_none"), { email: LAN })).status).toBe(404)
    expect((await operator.post(path(memberId), { email: "lan" })).status).toBe(400)
    expect((await portal.post(path(memberId), { email: LAN }, { token })).status).toBe(401)
  })
})
