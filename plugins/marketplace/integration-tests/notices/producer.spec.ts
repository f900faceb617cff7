import { NOTICE_MODULE } from "../../src/modules/notice"
import { PRODUCER_MODULE } from "../../src/modules/producer"
import { withBackend } from "../helpers/app"
import { createMarket, type Stall } from "../helpers/market"
import { ProducerClient } from "../helpers/producer-client"

withBackend(({ api, getContainer }) => {
  let stall: Stall
  let other: Stall
  let owner: ProducerClient
  let stranger: ProducerClient

  beforeAll(async () => {
    const { stalls } = await createMarket(getContainer())
    ;[stall, other] = stalls as [Stall, Stall]
    owner = await ProducerClient.signIn({ api, getContainer }, stall)
    stranger = await ProducerClient.signIn({ api, getContainer }, other)
  })

  const tell = async (person: ProducerClient, producerId: string | null, ...kinds: string[]) => {
    const notices = kinds.map((kind) => ({
      account_id: person.accountId,
      producer_id: producerId,
      kind,
      params: { kind },
      event_key: `${kind}-${person.accountId}`,
    }))
    const rows = await getContainer().resolve(NOTICE_MODULE).createNotices(notices)
    return rows.map(({ id }) => id)
  }
  const kindsOf = async (person: ProducerClient, query = "") => {
    const { data } = await person.get(`/producer/notices${query}`)
    return data.notices.map(({ kind }: { kind: string }) => kind).toSorted()
  }
  const unreadOf = async (person: ProducerClient) => (await person.get("/producer/notices")).data.unread_count

  it("lists a person's own notices page by page, with how many are new", async () => {
    await tell(owner, stall.id, "a", "b", "c")
    await tell(stranger, other.id, "d")

    const { status, data } = await owner.get("/producer/notices?limit=2&offset=1")

    expect(status).toBe(200)
    expect(data).toMatchObject({ count: 3, limit: 2, offset: 1, unread_count: 3 })
    expect(data.notices).toHaveLength(2)
    expect(Object.keys(data.notices[0]).toSorted()).toEqual([
      "created_at",
      "id",
      "kind",
      "params",
      "producer_id",
      "read_at",
    ])
    expect(await kindsOf(owner)).toEqual(["a", "b", "c"])
  })

  it("a notice that was read is no longer new, for the reader only", async () => {
    const [first = ""] = await tell(owner, stall.id, "a", "b")
    const staff = await ProducerClient.signIn({ api, getContainer }, stall, "staff")
    await tell(staff, stall.id, "a")

    expect(await owner.post(`/producer/notices/${first}/read`)).toMatchObject({
      status: 200,
      data: { notice: { id: first, kind: "a", read_at: expect.any(String) } },
    })
    expect((await owner.post(`/producer/notices/${first}/read`)).status).toBe(200)

    expect(await unreadOf(owner)).toBe(1)
    expect(await kindsOf(owner, "?unread=true")).toEqual(["b"])
    expect(await unreadOf(staff)).toBe(1)
  })

  it("all are read at once, or those of one producer", async () => {
    await getContainer().resolve(PRODUCER_MODULE).createProducerMembers({
      producer_id: other.id,
      email: owner.email,
      role: "staff",
      account_id: owner.accountId,
    })
    await tell(owner, stall.id, "a")
    await tell(owner, other.id, "b")
    await tell(owner, null, "c")
    expect(await kindsOf(owner, `?producer_id=${other.id}`)).toEqual(["b"])

    await owner.post("/producer/notices/read-all", { producer_id: other.id })
    expect(await kindsOf(owner, "?unread=true")).toEqual(["a", "c"])
    await owner.post("/producer/notices/read-all")
    expect(await unreadOf(owner)).toBe(0)
  })

  it("foreign notices and producers do not exist, and stay new", async () => {
    const [foreign = ""] = await tell(stranger, other.id, "d")

    expect((await owner.post(`/producer/notices/${foreign}/read`)).status).toBe(404)
    expect((await owner.post("/producer/notices/read-all", { producer_id: other.id })).status).toBe(404)
    expect((await owner.get(`/producer/notices?producer_id=${other.id}`)).status).toBe(404)
    expect((await owner.post("/producer/notices/read-all")).status).toBe(200)

    expect(await unreadOf(stranger)).toBe(1)
  })

  it("who no longer works for a producer no longer sees what it was told", async () => {
    await tell(owner, stall.id, "a")
    await tell(owner, null, "b")
    await getContainer().resolve(PRODUCER_MODULE).deleteProducerMembers([owner.memberId])

    expect(await kindsOf(owner)).toEqual(["b"])
    expect(await unreadOf(owner)).toBe(1)
  })

  it("bad input is refused with a sentence", async () => {
    expect((await owner.get("/producer/notices?limit=nine")).status).toBe(400)
    expect((await owner.get("/producer/notices?account_id=x")).status).toBe(400)
    expect((await owner.post("/producer/notices/read-all", { producer_id: ["x"] })).status).toBe(400)
  })
})
