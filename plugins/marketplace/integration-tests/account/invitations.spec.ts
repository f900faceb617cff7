import { Modules } from "@medusajs/framework/utils"
import { AUDIT_MODULE } from "../../src/modules/audit"
import { INVITATION_MODULE } from "../../src/modules/invitation"
import { PRODUCER_MODULE } from "../../src/modules/producer"
import { PRODUCER_ACCOUNT_MODULE } from "../../src/modules/producer-account"
import { withBackend } from "../helpers/app"
import { createMarket, type Market, type Stall } from "../helpers/market"
import { Portal } from "../helpers/portal"
import { ProducerClient } from "../helpers/producer-client"

const MAI = "mai@cholang.example"
const PASSWORD = "mật khẩu của Mai"

withBackend(({ api, getContainer }) => {
  const portal = new Portal(api)
  let market: Market
  let pottery: Stall
  let silk: Stall
  let owner: ProducerClient

  beforeAll(async () => {
    market = await createMarket(getContainer())
    ;[pottery, silk] = market.stalls as [Stall, Stall]
    owner = await ProducerClient.signIn({ api, getContainer }, pottery)
  })

  const members = () =>
    getContainer().resolve(PRODUCER_MODULE).listProducerMembers({ producer_id: pottery.id })
  const invitations = () => getContainer().resolve(INVITATION_MODULE).listProducerInvitations({})

  /** Invites and answers the token, which only the event for the mail knows. */
  async function invite(email = MAI, role = "manager"): Promise<{ id: string; token: string }> {
    const sent = new Promise<{ id: string; token: string }>((resolve) =>
      getContainer()
        .resolve(Modules.EVENT_BUS)
        .subscribe("producer_invitation.created", async ({ data }: { data: unknown }) =>
          resolve(data as { id: string; token: string }),
        ),
    )
    expect((await owner.post("/producer/invitations", { email, role })).status).toBe(200)
    return sent
  }

  const accept = (token: unknown, as: string) =>
    portal.post("/producer/invitations/accept", { token }, { token: as })

  it("an invited person registers, accepts and works for the producer at once", async () => {
    const { id, token } = await invite()
    const mai = await portal.newToken(MAI, PASSWORD)
    const { status, data } = await accept(token, mai)

    expect(status).toBe(200)
    expect(data.membership).toEqual({
      id: expect.stringMatching(/^pmem_/),
      role: "manager",
      producer: {
        id: pottery.id,
        handle: "gom-mau",
        name: "Hộ gốm mẫu (demo)",
        type: "household",
        status: "approved",
        logo_url: null,
        suspension: null,
      },
    })
    const me = (await portal.me(mai)).data
    expect(me.account).toMatchObject({ email: MAI, phone: null })
    expect(me.memberships).toEqual([data.membership])
    expect((await portal.get("/producer/members", { token: mai })).data.count).toBe(2)
    const [entry] = await getContainer()
      .resolve(AUDIT_MODULE)
      .listAuditEntries({ action: "accept_invitation" })
    expect(entry).toMatchObject({
      actor_type: "producer",
      actor_id: me.account.id,
      producer_id: pottery.id,
      entity_id: data.membership.id,
      after: { role: "manager", invitation_id: id, invited_as: MAI, accepted_as: MAI },
    })
  })

  it("the token stands in no answer and no table", async () => {
    const { id, token } = await invite(" MAI@cholang.example ")
    const { data } = await owner.get("/producer/invitations")

    expect(data).toEqual({
      invitations: [{ id, email: MAI, role: "manager", expires_at: expect.any(String) }],
      count: 1,
      limit: 20,
      offset: 0,
    })
    const days = (Date.parse(data.invitations[0].expires_at) - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(6.99)
    expect(days).toBeLessThan(7)
    expect(JSON.stringify(await invitations())).not.toContain(token)
    expect(JSON.stringify(await getContainer().resolve(AUDIT_MODULE).listAuditEntries({}))).not.toContain(
      token,
    )
  })

  it("a token is good once, whoever comes second", async () => {
    const { token } = await invite()
    const mai = await portal.newToken(MAI, PASSWORD)
    const minh = await portal.newToken("minh@cholang.example", PASSWORD)
    const answers = await Promise.all([accept(token, mai), accept(token, minh)])

    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400])
    expect(answers.find(({ status }) => status === 400)?.data.code).toBe("invitation_invalid")
    expect(await members()).toHaveLength(2)
  })

  it("somebody signed in under another address may accept with the token; the log keeps both", async () => {
    const { token } = await invite()
    const phone = await portal.newToken("0912 345 678", PASSWORD)

    expect((await accept(token, phone)).status).toBe(200)
    const [entry] = await getContainer()
      .resolve(AUDIT_MODULE)
      .listAuditEntries({ action: "accept_invitation" })
    expect(entry?.after).toMatchObject({ invited_as: MAI, accepted_as: "+84912345678" })
  })

  it("a token that is wrong, expired, replaced or taken back opens nothing, and makes no account", async () => {
    const mai = await portal.newToken(MAI, PASSWORD)
    const { token: replaced } = await invite()
    const { id, token } = await invite()
    expect(await invitations()).toHaveLength(1)
    await getContainer()
      .resolve(INVITATION_MODULE)
      .updateProducerInvitations({ id, expires_at: new Date(Date.now() - 1000) })
    const { id: taken, token: revoked } = await invite("minh@cholang.example")
    expect((await owner.delete(`/producer/invitations/${taken}`)).status).toBe(200)

    for (const bad of [replaced, token, revoked, "guess", `${token}x`]) {
      expect(await accept(bad, mai)).toMatchObject({ status: 400, data: { code: "invitation_invalid" } })
    }
    for (const malformed of ["", null, { $ne: null }, "x".repeat(201)]) {
      expect((await accept(malformed, mai)).status).toBe(400)
    }
    expect(await members()).toHaveLength(1)
    expect(
      await getContainer().resolve(PRODUCER_ACCOUNT_MODULE).listProducerAccounts({ email: MAI }),
    ).toEqual([])
  })

  it("nobody is a member twice", async () => {
    const { token } = await invite()
    expect(await accept(token, owner.token)).toMatchObject({ status: 400, data: { code: "already_member" } })
    const again = await owner.post("/producer/invitations", {
      email: "GOM-MAU@cholang.example",
      role: "staff",
    })
    expect(again).toMatchObject({ status: 400, data: { code: "already_member" } })
    expect(await members()).toHaveLength(1)
    const mai = await portal.newToken(MAI, PASSWORD)
    expect((await accept(token, mai)).status).toBe(200)
  })

  it("a member who was written down without an account becomes the person who was invited", async () => {
    const waiting = await getContainer()
      .resolve(PRODUCER_MODULE)
      .createProducerMembers({ producer_id: pottery.id, email: MAI, role: "staff", name: "Mai" })
    const mai = await portal.newToken(MAI, PASSWORD)
    expect((await portal.me(mai)).data.memberships).toEqual([])

    const { token } = await invite(MAI, "manager")
    const { data } = await accept(token, mai)
    expect(data.membership).toMatchObject({ id: waiting.id, role: "manager" })
  })

  it("a person of two producers chooses one for each call", async () => {
    const { token } = await invite("lua-mau@cholang.example", "staff")
    const other = await ProducerClient.signIn({ api, getContainer }, silk)
    expect((await accept(token, other.token)).status).toBe(200)
    const emailsOf = async (producerId: string) =>
      (await other.get("/producer/members", { "x-producer-id": producerId })).data.members.map(
        ({ email }: { email: string }) => email,
      )

    expect(await other.get("/producer/members")).toMatchObject({
      status: 400,
      data: { code: "choose_producer" },
    })
    expect(await emailsOf(silk.id)).toEqual(["lua-mau@cholang.example"])
    expect(await emailsOf(pottery.id)).toEqual(["gom-mau@cholang.example", "lua-mau@cholang.example"])
    const third = market.stalls[2]?.id ?? ""
    expect((await other.get("/producer/members", { "x-producer-id": third })).status).toBe(404)
    const asStaff = { "x-producer-id": pottery.id }
    expect((await other.post("/producer/invitations", { email: MAI, role: "staff" }, asStaff)).status).toBe(
      403,
    )
  })

  it("at most twenty invitations are open, and one with nonsense in it is refused", async () => {
    for (let number = 1; number <= 20; number++) {
      const { status } = await owner.post("/producer/invitations", {
        email: `m${number}@cholang.example`,
        role: "staff",
      })
      expect(status).toBe(200)
    }
    const more = await owner.post("/producer/invitations", { email: MAI, role: "staff" })
    expect(more).toMatchObject({ status: 400, data: { code: "too_many_invitations" } })
    expect(
      (await owner.post("/producer/invitations", { email: "m1@cholang.example", role: "owner" })).status,
    ).toBe(200)

    for (const body of [
      { email: "mai", role: "staff" },
      { email: MAI, role: "god" },
      { email: MAI },
      { email: MAI, role: "staff", producer_id: silk.id },
      { email: [MAI], role: "staff" },
    ]) {
      expect((await owner.post("/producer/invitations", body)).status).toBe(400)
    }
    expect(await invitations()).toHaveLength(20)
  })
})
