import { PRODUCER_MODULE } from "../../src/modules/producer"
import { withBackend } from "../helpers/app"
import { createMarket, type Market } from "../helpers/market"
import { Operator } from "../helpers/operator"

const WINDOW = { from: "2027-01-01T00:00:00.000Z", to: "2027-01-08T00:00:00.000Z" }

withBackend(({ api, getContainer }) => {
  let market: Market
  let operator: Operator
  let path: string

  beforeAll(async () => {
    market = await createMarket(getContainer())
    operator = await Operator.signIn({ api, getContainer })
    path = `/admin/producers/${market.stalls[0]?.id}`
  })

  const stored = async () => {
    const { status, vacation_from, vacation_to } = await getContainer()
      .resolve(PRODUCER_MODULE)
      .retrieveProducer(market.stalls[0]?.id ?? "")
    return { status, vacation_from, vacation_to }
  }

  const UNTOUCHED = { status: "approved", vacation_from: null, vacation_to: null }

  it("operators see producers in every state", async () => {
    await operator.suspend(market.stalls[0]?.id)
    const handlesOf = async (query: string) => {
      const { data } = await operator.get(`/admin/producers?${query}`)
      return data.producers.map(({ handle }: { handle: string }) => handle)
    }

    expect(await handlesOf("status=suspended")).toEqual(["gom-mau"])
    expect(await handlesOf("order=-name")).toEqual(["lua-mau", "gom-mau", "com-mau"])
    expect(await handlesOf("q=HOP TAC XA")).toEqual(["lua-mau"])
    expect(await handlesOf("assistance=true")).toEqual([])
  })

  it("one producer is shown with its people, its goods and its orders counted", async () => {
    const { data } = await operator.get(path)

    expect(data.producer).toMatchObject({
      handle: "gom-mau",
      status: "approved",
      members: [{ email: "gom-mau@cholang.example", role: "owner" }],
      suspension: null,
      suspensions: [],
      counts: { listings: { draft: 0, in_review: 0, published: 2, unpublished: 0, rejected: 0 }, orders: 0 },
    })
  })

  it("members are found by their producer, name or e-mail, and a wildcard is a letter", async () => {
    const emailsOf = async (query: string) => {
      const { data } = await operator.get(`/admin/producer-members?${query}`)
      return data.producer_members.map(({ email }: { email: string }) => email).sort()
    }

    expect(await emailsOf("")).toHaveLength(3)
    expect(await emailsOf(`producer_id=${market.stalls[1]?.id}`)).toEqual(["lua-mau@cholang.example"])
    expect(await emailsOf("q=COM-MAU")).toEqual(["com-mau@cholang.example"])
    expect(await emailsOf("q=%25")).toEqual([])
  })

  it("a vacation is set and cleared", async () => {
    expect((await operator.post(`${path}/vacation`, WINDOW)).status).toBe(200)
    expect(await stored()).toEqual({
      status: "approved",
      vacation_from: new Date(WINDOW.from),
      vacation_to: new Date(WINDOW.to),
    })

    await operator.post(`${path}/vacation`, { from: null, to: null })
    expect(await stored()).toEqual(UNTOUCHED)
  })

  it("a state or window that makes no sense is refused and changes nothing", async () => {
    const refused = [
      ["suspend", {}],
      ["suspend", { reason: " " }],
      ["suspend", { reason: "x", effective_at: "2020-01-01T00:00:00Z" }],
      ["reopen", {}],
      ["reopen", { status: "approved" }],
      ["vacation", { from: WINDOW.to, to: WINDOW.from }],
      ["vacation", { from: WINDOW.from, to: null }],
      ["vacation", { from: "tomorrow", to: "later" }],
      ["vacation", {}],
    ] as const
    for (const [action, body] of refused) {
      const { status } = await operator.post(`${path}/${action}`, body)
      expect({ action, body, status }).toEqual({ action, body, status: 400 })
    }
    expect(await stored()).toEqual(UNTOUCHED)
  })

  it("an unknown producer is not found", async () => {
    expect((await operator.get("/admin/producers/producer_none")).status).toBe(404)
    expect((await operator.suspend("producer_none")).status).toBe(404)
    expect((await operator.reopen("producer_none")).status).toBe(404)
    expect((await operator.post("/admin/producers/producer_none/vacation", WINDOW)).status).toBe(404)
  })

  it("nobody but an operator may ask or change", async () => {
    const anyStatus = { validateStatus: () => true }

    expect((await api.get("/admin/producers", anyStatus)).status).toBe(401)
    expect((await api.get(path, anyStatus)).status).toBe(401)
    expect((await api.get("/admin/producer-members", anyStatus)).status).toBe(401)
    expect((await api.post(`${path}/suspend`, { reason: "x" }, anyStatus)).status).toBe(401)
    expect(await stored()).toEqual(UNTOUCHED)
  })
})
