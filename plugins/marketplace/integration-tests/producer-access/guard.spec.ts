import { AUDIT_MODULE } from "../../src/modules/audit"
import { PRODUCER_MODULE } from "../../src/modules/producer"
import { PRODUCER_ACCOUNT_MODULE } from "../../src/modules/producer-account"
import { withBackend } from "../helpers/app"
import { createMarket, type Market, type Stall } from "../helpers/market"
import { ProducerClient } from "../helpers/producer-client"

withBackend(({ api, getContainer }) => {
  let market: Market
  let stall: Stall
  let owner: ProducerClient

  beforeAll(async () => {
    market = await createMarket(getContainer())
    stall = market.stalls[0] as Stall
    owner = await ProducerClient.signIn({ api, getContainer }, stall)
  })

  it("a member sees whom they work for", async () => {
    const { status, data } = await owner.get("/producer/me")

    expect(status).toBe(200)
    expect(data.account).toMatchObject({ id: owner.accountId, email: "gom-mau@cholang.example" })
    expect(data.memberships).toMatchObject([
      {
        id: owner.memberId,
        role: "owner",
        producer: { id: stall.id, handle: "gom-mau", status: "approved" },
      },
    ])
  })

  it("without a sign-in, or with a token that was never handed out or has ended, there is no way in", async () => {
    const anyStatus = { validateStatus: () => true }
    expect((await api.get("/producer/me", anyStatus)).status).toBe(401)

    const accounts = getContainer().resolve(PRODUCER_ACCOUNT_MODULE)
    await accounts.endSession(owner.token, new Date())
    expect((await owner.get("/producer/me")).status).toBe(401)

    const [session] = await accounts.listProducerSessions({})
    await accounts.deleteProducerSessions([session?.id ?? ""])
    expect((await owner.get("/producer/me")).status).toBe(401)
  })

  it("a route that nobody wrote down is not found", async () => {
    expect((await owner.get("/producer/secrets")).status).toBe(404)
    expect((await owner.post("/producer/me/everything")).status).toBe(404)
  })

  it("a member who was removed works for nobody at the next request", async () => {
    await getContainer().resolve(PRODUCER_MODULE).deleteProducerMembers([owner.memberId])

    expect((await owner.get("/producer/me")).data.memberships).toEqual([])
  })

  it("the audit log takes new rows and refuses to change or lose one", async () => {
    const audit = getContainer().resolve(AUDIT_MODULE)
    const entry = await audit.createAuditEntries({
      actor_type: "system",
      actor_id: "spec",
      entity: "producer",
      entity_id: stall.id,
      action: "look",
    })

    await expect(audit.updateAuditEntries({ id: entry.id, action: "forge" })).rejects.toThrow("append-only")
    await expect(audit.deleteAuditEntries([entry.id])).rejects.toThrow("append-only")
    expect(await audit.retrieveAuditEntry(entry.id)).toMatchObject({ action: "look" })
  })
})
