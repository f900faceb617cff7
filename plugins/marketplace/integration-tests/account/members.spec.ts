import { AUDIT_MODULE } from "../../src/modules/audit"
import { PRODUCER_MODULE } from "../../src/modules/producer"
import { withBackend } from "../helpers/app"
import { createMarket, type Stall } from "../helpers/market"
import { ProducerClient } from "../helpers/producer-client"

withBackend(({ api, getContainer }) => {
  let pottery: Stall
  let silk: Stall
  let owner: ProducerClient
  let manager: ProducerClient
  let staff: ProducerClient

  beforeAll(async () => {
    const market = await createMarket(getContainer())
    ;[pottery, silk] = market.stalls as [Stall, Stall]
    owner = await ProducerClient.signIn({ api, getContainer }, pottery)
    manager = await ProducerClient.signIn({ api, getContainer }, pottery, "manager")
    staff = await ProducerClient.signIn({ api, getContainer }, pottery, "staff")
  })

  const roles = async () => {
    const members = await getContainer()
      .resolve(PRODUCER_MODULE)
      .listProducerMembers({ producer_id: pottery.id }, { order: { created_at: "ASC" } })
    return members.map(({ role }) => role)
  }
  const setRole = (by: ProducerClient, member: ProducerClient, role: unknown) =>
    by.post(`/producer/members/${member.memberId}`, { role })
  const remove = (by: ProducerClient, member: ProducerClient) =>
    by.delete(`/producer/members/${member.memberId}`)

  it("members see each other, in the order and number they ask for", async () => {
    const { data } = await staff.get("/producer/members?limit=2&order=-created_at")

    expect(data).toMatchObject({ count: 3, limit: 2, offset: 0 })
    expect(data.members).toEqual([
      {
        id: staff.memberId,
        email: "staff.gom-mau@cholang.example",
        name: null,
        role: "staff",
        account_id: staff.accountId,
        created_at: expect.any(String),
      },
      expect.objectContaining({ id: manager.memberId, role: "manager" }),
    ])
    expect((await staff.get("/producer/members?limit=1000")).data.limit).toBe(100)
    expect((await staff.get("/producer/members?order=email")).status).toBe(400)
    expect((await staff.get("/producer/members?producer_id=x")).status).toBe(400)
  })

  it("only an owner gives roles, and they count from the next request on", async () => {
    expect((await setRole(manager, staff, "manager")).data.code).toBe("role_not_allowed")
    expect((await setRole(staff, staff, "owner")).status).toBe(403)
    expect((await setRole(owner, staff, "boss")).status).toBe(400)
    expect(await roles()).toEqual(["owner", "manager", "staff"])

    expect((await setRole(owner, staff, "owner")).data.member).toMatchObject({
      id: staff.memberId,
      role: "owner",
    })
    expect((await staff.get("/producer/invitations")).status).toBe(200)
    const [entry] = await getContainer().resolve(AUDIT_MODULE).listAuditEntries({ action: "change_role" })
    expect(entry).toMatchObject({
      actor_id: owner.accountId,
      producer_id: pottery.id,
      entity_id: staff.memberId,
      before: { role: "staff" },
      after: { role: "owner" },
    })
  })

  it("a member who is removed is out at the next request", async () => {
    expect((await remove(owner, manager)).data).toEqual({
      id: manager.memberId,
      object: "producer_member",
      deleted: true,
    })

    expect((await manager.get("/producer/members")).data.code).toBe("no_producer")
    expect((await manager.get("/producer/me")).data.memberships).toEqual([])
    const [entry] = await getContainer().resolve(AUDIT_MODULE).listAuditEntries({ action: "remove" })
    expect(entry?.before).toMatchObject({ role: "manager", account_id: manager.accountId })
  })

  it("anybody may leave, and only an owner may remove another", async () => {
    expect((await remove(staff, manager)).data.code).toBe("role_not_allowed")
    expect((await remove(manager, owner)).data.code).toBe("role_not_allowed")
    expect(await roles()).toEqual(["owner", "manager", "staff"])

    expect((await remove(staff, staff)).status).toBe(200)
    expect(await roles()).toEqual(["owner", "manager"])
  })

  it("the last owner can neither leave nor be demoted", async () => {
    expect(await remove(owner, owner)).toMatchObject({ status: 400, data: { code: "last_owner" } })
    expect(await setRole(owner, owner, "staff")).toMatchObject({ status: 400, data: { code: "last_owner" } })
    expect(await roles()).toEqual(["owner", "manager", "staff"])
    // Somebody who never signed in could not run the stall.
    await getContainer()
      .resolve(PRODUCER_MODULE)
      .createProducerMembers({ producer_id: pottery.id, email: "vang@cholang.example", role: "owner" })
    expect((await remove(owner, owner)).data.code).toBe("last_owner")
  })

  it("two owners who demote each other at once leave one", async () => {
    await setRole(owner, manager, "owner")
    const answers = await Promise.all([setRole(owner, manager, "staff"), setRole(manager, owner, "staff")])

    expect(answers.map(({ status }) => status).toSorted()).not.toEqual([200, 200])
    expect((await roles()).filter((role) => role === "owner")).toHaveLength(1)
  })

  it("a member of another producer is not found", async () => {
    const other = await ProducerClient.signIn({ api, getContainer }, silk)

    expect((await setRole(other, staff, "owner")).status).toBe(404)
    expect((await remove(other, staff)).status).toBe(404)
    expect(await roles()).toEqual(["owner", "manager", "staff"])
  })
})
