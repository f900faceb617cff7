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
    await operator.post(`${path}/status`, { status: "suspended" })

    const { data } = await operator.get("/admin/producers?status=suspended")

    expect(data.count).toBe(1)
    expect(data.producers[0].handle).toBe("gom-mau")
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
      ["status", { status: "draft" }],
      ["status", { status: "suspended", name: "x" }],
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
    expect(
      (await operator.post("/admin/producers/producer_none/status", { status: "suspended" })).status,
    ).toBe(404)
    expect((await operator.post("/admin/producers/producer_none/vacation", WINDOW)).status).toBe(404)
  })

  it("nobody but an operator may ask or change", async () => {
    const anyStatus = { validateStatus: () => true }

    expect((await api.get("/admin/producers", anyStatus)).status).toBe(401)
    expect((await api.post(`${path}/status`, { status: "suspended" }, anyStatus)).status).toBe(401)
    expect(await stored()).toEqual(UNTOUCHED)
  })
})
