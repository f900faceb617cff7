import { sendPayoutWorkflow } from "@cho-lang/marketplace/workflows/payout/send-payout"
import { systemActor } from "../../src/lib/actor"
import { salePostings } from "../../src/lib/ledger/postings"
import { LEDGER_MODULE } from "../../src/modules/ledger"
import { PAYOUT_MODULE } from "../../src/modules/payout"
import { withBackend } from "../helpers/app"
import { createMarket, type Market } from "../helpers/market"
import { Operator } from "../helpers/operator"

const HOUR = 3_600_000
const PERIOD = "2026-09"
const IN_SEPTEMBER = new Date("2026-09-10T09:00:00+07:00")

withBackend(({ api, getContainer }) => {
  let market: Market
  let operator: Operator
  let producerId: string

  const post = (
    source_id: string,
    amount: number,
    source_type = "capture",
    at = IN_SEPTEMBER,
    producer_id = producerId,
  ) =>
    getContainer()
      .resolve(LEDGER_MODULE)
      .post(
        [
          {
            source_type,
            source_id,
            kind: "sale",
            producer_id,
            occurred_at: at,
            postings: salePostings(producer_id, { way: "card", isHeldByProvider: true }, amount),
          },
        ],
        at,
      )
  const owed = async () =>
    (await getContainer().resolve(LEDGER_MODULE).balancesAt(new Date(), producerId)).get(producerId)
  const payouts = () =>
    getContainer()
      .resolve(PAYOUT_MODULE)
      .listPayouts({}, { order: { id: "ASC" } })
  const run = () => operator.post("/admin/payouts/run", { period: PERIOD })
  const move = (id: string, status: string) => operator.post(`/admin/payouts/${id}/status`, { status })
  const send = (id: string) => operator.post(`/admin/payouts/${id}/send`, {})
  const writeFile = () => operator.post("/admin/payouts/bank-file", { period: PERIOD })
  const ACCOUNT = { bank_bin: "970416", number: "0012345", name: "+NGUOI BAN MAU" }
  /** This month's payouts of two producers, approved and with a bank account, in the order in which they are written. */
  const twoApproved = async () => {
    await post("capt_2", 300_000, "capture", IN_SEPTEMBER, market.stalls[1]?.id)
    await operator.post("/admin/statements/run", { period: PERIOD })
    await run()
    const [first, second] = await payouts()
    if (!first || !second) {
      throw new Error("Two payouts were to be drafted.")
    }
    for (const { id } of [first, second]) {
      await getContainer().resolve(PAYOUT_MODULE).updatePayouts({ id, account: ACCOUNT })
      await move(id, "approved")
    }
    return [first, second] as const
  }

  beforeAll(async () => {
    market = await createMarket(getContainer())
    operator = await Operator.signIn({ api, getContainer })
    producerId = market.stalls[0]?.id ?? ""
    await post("capt_1", 500_000)
    await operator.post("/admin/statements/run", { period: PERIOD })
  })

  it("a month's payout is drafted once, however often and at once it is asked for", async () => {
    await Promise.all([run(), run(), run()])
    await run()

    expect(await payouts()).toMatchObject([
      { producer_id: producerId, period: PERIOD, status: "draft", provider: "bank_file" },
    ])
    expect(Number((await payouts())[0]?.amount)).toBe(500_000)
  })

  it("approved, sent twice at once and again later: the money leaves once", async () => {
    await run()
    const id = (await payouts())[0]?.id ?? ""
    expect((await send(id)).status).toBe(400)
    expect((await move(id, "approved")).status).toBe(200)

    const answers = await Promise.all([send(id), send(id)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400])
    expect((await send(id)).status).toBe(400)
    // A day later a payment provider has forgotten its idempotency keys; the payout's own state has not.
    const input = { id, now: new Date(Date.now() + 25 * HOUR).toISOString(), actor: systemActor("spec") }
    await expect(sendPayoutWorkflow(getContainer()).run({ input })).rejects.toThrow()
    expect(await owed()).toBe(0)
    expect((await payouts())[0]).toMatchObject({ status: "sent", sent_at: expect.any(Date) })
  })

  it("what the bank sends back is owed again, and cannot come back twice", async () => {
    await run()
    const id = (await payouts())[0]?.id ?? ""
    await move(id, "approved")
    await send(id)
    await move(id, "settled")

    expect((await move(id, "returned")).status).toBe(200)
    expect((await move(id, "returned")).status).toBe(400)
    expect(await owed()).toBe(500_000)
  })

  it("a payout found half sent, because the process died, can be sent to its end", async () => {
    await run()
    const id = (await payouts())[0]?.id ?? ""
    await move(id, "approved")
    await getContainer().resolve(PAYOUT_MODULE).move(id, "sending")

    expect((await send(id)).status).toBe(200)
    await getContainer().resolve(PAYOUT_MODULE).updatePayouts({ id, status: "sending" })
    expect((await send(id)).status).toBe(200)
    expect(await owed()).toBe(0)
  })

  it("approved payouts go into one bank file each, although two are written at once, and it can be read again", async () => {
    await run()
    const payout = (await payouts())[0]
    const id = payout?.id ?? ""
    expect((await writeFile()).status).toBe(400)
    await move(id, "approved")
    const nowhere = await writeFile()
    expect([nowhere.status, nowhere.data.message]).toEqual([400, expect.stringContaining("no bank account")])
    expect(await owed()).toBe(500_000)

    await getContainer().resolve(PAYOUT_MODULE).updatePayouts({ id, account: ACCOUNT })
    const answers = await Promise.all([writeFile(), writeFile()])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400])
    expect(await owed()).toBe(0)
    const file = answers.find(({ status }) => status === 200)?.data.bank_file
    expect(file).toMatchObject({ sent: 1, amount: 500_000, left: [] })
    const read = () => operator.get(`/admin/payouts/bank-file?reference=${file.reference}`)
    const csv = (await read()).data
    expect(csv.trim().split("\r\n")[1]).toBe(
      `1,0012345,'+NGUOI BAN MAU,970416,500000,CHO LANG ${PERIOD} ${id.slice(-6)}`,
    )
    expect((await read()).data).toBe(csv)
    expect((await operator.get("/admin/payouts/bank-file?reference=BF-none")).status).toBe(404)
  })

  it("a payout that is refused stays out of the bank file, and those behind it go", async () => {
    const [first, second] = await twoApproved()
    await post("ref_1", -1, "refund", new Date(), first.producer_id)

    const { status, data } = await writeFile()
    expect(status).toBe(200)
    expect(data.bank_file).toMatchObject({ sent: 1, amount: Number(second.amount) })
    expect(data.bank_file.left).toEqual([
      {
        id: first.id,
        producer_id: first.producer_id,
        code: "balance_too_low",
        reason: expect.stringContaining("The house owes"),
      },
    ])
    expect((await payouts()).map((each) => each.status)).toEqual(["approved", "sent"])
  })

  it("a failure midway ends the bank file, which still says what is in it", async () => {
    const [first, second] = await twoApproved()
    const service = getContainer().resolve(PAYOUT_MODULE)
    const moveOf = service.move.bind(service)
    const broken = vi.spyOn(service, "move").mockImplementation((id, to) => {
      if (id === second.id) {
        throw new Error("connection lost")
      }
      return moveOf(id, to)
    })
    const { status, data } = await writeFile()
    broken.mockRestore()

    expect(status).toBe(200)
    expect(data.bank_file).toMatchObject({
      reference: expect.stringMatching(/^BF-2026-09-\d+$/),
      sent: 1,
      amount: Number(first.amount),
      left: [{ id: second.id }],
    })
    expect(JSON.stringify(data)).not.toContain("connection lost")
    expect((await payouts()).map((each) => each.status)).toEqual(["sent", "approved"])
  })

  it("no more is paid than the house owes by now", async () => {
    await run()
    const id = (await payouts())[0]?.id ?? ""
    await post("ref_1", -100_000, "refund", new Date())

    const { status, data } = await move(id, "approved")
    expect([status, data.message]).toEqual([400, expect.stringContaining("400000 đồng")])
    expect((await payouts())[0]?.status).toBe("draft")
  })

  it("payouts of two months, sent at once, do not draw twice on one balance", async () => {
    const rows = await getContainer()
      .resolve(PAYOUT_MODULE)
      .createPayouts(
        ["2026-09", "2026-10"].map((period) => ({
          ...{ producer_id: producerId, period, amount: 400_000 },
          ...{ provider: "bank_file" as const, status: "approved" as const, account: ACCOUNT },
        })),
      )
    const answers = await Promise.all(rows.map(({ id }) => send(id)))

    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400])
    expect(await owed()).toBe(100_000)
    expect((await payouts()).map(({ status }) => status).toSorted()).toEqual(["approved", "sent"])
  })

  it("without statements nothing is drafted", async () => {
    expect((await operator.post("/admin/payouts/run", { period: "2026-08" })).status).toBe(400)
    expect(await payouts()).toEqual([])
  })
})
