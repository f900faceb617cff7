import { commissionPostings, salePostings } from "../../src/lib/ledger/postings"
import { periodOf } from "../../src/lib/statement/period"
import { AUDIT_MODULE } from "../../src/modules/audit"
import { COMMISSION_MODULE } from "../../src/modules/commission"
import { LEDGER_MODULE } from "../../src/modules/ledger"
import { STATEMENT_MODULE } from "../../src/modules/statement"
import { withBackend } from "../helpers/app"
import { createMarket, type Market } from "../helpers/market"
import { Operator } from "../helpers/operator"
import { ProducerClient } from "../helpers/producer-client"

const RULE = { name: "Phí sàn", scope: "global", percent_bp: 500, vat_bp: 800 }

withBackend(({ api, getContainer }) => {
  let market: Market
  let operator: Operator
  let producerId: string

  beforeAll(async () => {
    market = await createMarket(getContainer())
    operator = await Operator.signIn({ api, getContainer })
    producerId = market.stalls[0]?.id ?? ""
  })

  const rules = () => getContainer().resolve(COMMISSION_MODULE).listCommissionRules({})
  const audited = async () =>
    (await getContainer().resolve(AUDIT_MODULE).listAuditEntries({})).map(({ action }) => action)

  it("a rule begins, is previewed and ends, and the log says who did it", async () => {
    const { status, data } = await operator.post("/admin/commission-rules", RULE)
    expect(status).toBe(200)
    const order = { producer_id: producerId, lines: [{ total: 120_000 }] }
    const preview = () => operator.post("/admin/commission-rules/preview", order)
    expect((await preview()).data.commission).toMatchObject({ base: 120_000, amount: 6_000, vat_amount: 480 })

    await operator.post(`/admin/commission-rules/${data.commission_rule.id}/end`, {})
    expect((await preview()).data.commission.amount).toBe(0)
    expect(await audited()).toEqual(["create", "end"])
  })

  it("a rule that reaches into the past, or does not hold together, is refused and writes nothing", async () => {
    const refused = [
      { ...RULE, valid_from: "2020-01-01T00:00:00+07:00" },
      { ...RULE, scope: "producer" },
      { ...RULE, percent_bp: 10_001 },
      { ...RULE, percent_bp: 1.5 },
      { ...RULE, min_amount: 10, max_amount: 5 },
      { ...RULE, name: "" },
      { ...RULE, secret: 1 },
    ]
    for (const body of refused) {
      expect({ body, status: (await operator.post("/admin/commission-rules", body)).status }).toEqual({
        body,
        status: 400,
      })
    }
    const stranger = { ...RULE, scope: "producer", producer_id: "producer_none" }
    expect((await operator.post("/admin/commission-rules", stranger)).status).toBe(404)
    expect([await rules(), await audited()]).toEqual([[], []])
  })

  it("statements of a month are issued once, and the next month opens as the last one closed", async () => {
    const ledger = getContainer().resolve(LEDGER_MODULE)
    const common = { source_type: "capture", order_id: "order_1", producer_id: producerId }
    const card = { way: "card" as const, isHeldByProvider: true }
    const occurred_at = new Date("2026-09-30T23:59:59+07:00")
    await ledger.post(
      [
        {
          ...common,
          source_id: "capt_1",
          kind: "sale",
          occurred_at,
          postings: salePostings(producerId, card, 200_000),
        },
        {
          ...common,
          source_id: "capt_1",
          kind: "commission",
          occurred_at,
          postings: commissionPostings(producerId, { amount: 10_000, vat_amount: 800 }),
        },
      ],
      occurred_at,
    )
    // Late: it happened in September and was written into the books in October.
    await ledger.post(
      [
        {
          ...common,
          source_id: "capt_2",
          kind: "sale",
          occurred_at,
          postings: salePostings(producerId, card, 50_000),
        },
      ],
      new Date("2026-10-01T00:00:00+07:00"),
    )

    const run = (period: string) => operator.post("/admin/statements/run", { period })
    expect((await run("2026-09")).data.run).toEqual({ period: "2026-09", issued: 1, already_issued: 0 })
    expect((await run("2026-09")).data.run).toEqual({ period: "2026-09", issued: 0, already_issued: 1 })
    expect((await run("2026-10")).data.run).toEqual({ period: "2026-10", issued: 1, already_issued: 0 })

    const { data } = await operator.get(`/admin/statements?producer_id=${producerId}`)
    expect(data.count).toBe(2)
    const [october, september] = data.statements
    expect(september.figures).toMatchObject({
      opening_balance: 0,
      sales: 200_000,
      commission: 10_000,
      vat_on_commission: 800,
      closing_balance: 189_200,
    })
    expect(october.figures).toMatchObject({
      opening_balance: 189_200,
      sales: 50_000,
      closing_balance: 239_200,
    })

    const owner = await ProducerClient.signIn(
      { api, getContainer },
      market.stalls[0] ?? { id: "", handle: "" },
    )
    const stranger = await ProducerClient.signIn(
      { api, getContainer },
      market.stalls[1] ?? { id: "", handle: "" },
    )
    const own = await owner.get("/producer/statements")
    expect(own.data.statements.map(({ period }: { period: string }) => period)).toEqual([
      "2026-10",
      "2026-09",
    ])
    expect((await owner.get("/producer/money")).data.money).toMatchObject({
      balance: 239_200,
      months: [
        { period: "2026-09", sales: 200_000, refunds: 0 },
        { period: "2026-10", sales: 50_000, refunds: 0 },
      ],
    })
    const path = `/producer/statements/${own.data.statements[1].id}`
    const pdf = await owner.get(`${path}/pdf`)
    expect([pdf.status, String(pdf.data).slice(0, 5)]).toEqual([200, "%PDF-"])
    expect((await owner.get(path)).data.statement.figures).toEqual(september.figures)
    for (const of of [path, `${path}/pdf`, `${path}/csv`]) {
      expect((await stranger.get(of)).status).toBe(404)
    }
    const { settlements } = (await owner.get("/producer/settlements?period=2026-09")).data
    expect(settlements).toMatchObject([{ way: "card", amount: 200_000, commission: 10_000, change: 189_200 }])
    expect((await owner.get("/producer/settlements?period=2026-13")).status).toBe(400)

    const csv = (await owner.get(`${path}/csv`)).data
    expect((await operator.get(`/admin/statements/${september.id}/csv`)).data).toBe(csv)
    expect(csv.trim().split("\r\n").slice(1)).toEqual([
      "Số dư đầu tháng,,,,,,,,,0",
      "2026-09-30,,Bán hàng,Thẻ,200000,10000,800,0,0,189200",
      "Số dư cuối tháng,,,,,,,,,189200",
    ])
    expect((await stranger.get("/producer/statements")).data.statements).toEqual([])
  })

  it("what a producer pays the house counts once by its reference and raises the balance", async () => {
    const path = `/admin/producers/${producerId}/settlements`
    const settle = (body: object, at = path) => operator.post(at, body)
    const paid = { amount: 25_000, reference: "FT26330" }
    for (const body of [
      { ...paid, amount: 0 },
      { ...paid, amount: 1.5 },
      { amount: 5 },
      { ...paid, reference: "FT1; DROP" },
      { ...paid, note: "x" },
    ]) {
      expect((await settle(body)).status).toBe(400)
    }
    expect((await settle(paid, "/admin/producers/producer_none/settlements")).status).toBe(404)
    expect(await audited()).toEqual([])

    expect((await settle(paid)).data.settlement).toEqual({ is_new: true, balance: 25_000 })
    expect((await settle(paid)).data.settlement).toEqual({ is_new: false, balance: 25_000 })
    expect(await audited()).toEqual(["record"])
    const { data } = await operator.get(`/admin/ledger/transactions?producer_id=${producerId}`)
    expect(data.transactions).toMatchObject([{ kind: "settlement", memo: "FT26330" }])
  })

  it("a month that is not over, or no month, has no statements", async () => {
    expect((await operator.post("/admin/statements/run", { period: "2999-01" })).status).toBe(400)
    expect((await operator.post("/admin/statements/run", { period: "2026-13" })).status).toBe(400)
    expect(await getContainer().resolve(STATEMENT_MODULE).listStatements({})).toEqual([])
  })

  it("the ledger can be read account by account and transaction by transaction, by operators only", async () => {
    const now = new Date()
    await getContainer()
      .resolve(LEDGER_MODULE)
      .post(
        [
          {
            source_type: "capture",
            source_id: "capt_1",
            kind: "sale",
            producer_id: producerId,
            occurred_at: now,
            postings: salePostings(producerId, { way: "cod", isHeldByProvider: false }, 99_500),
          },
        ],
        now,
      )

    const accounts = await operator.get(`/admin/ledger/accounts?producer_id=${producerId}`)
    expect(accounts.data.accounts).toEqual([
      { account_code: `producer:${producerId}:collected_cod`, amount: 99_500 },
      { account_code: `producer:${producerId}:sales`, amount: -99_500 },
    ])
    const { data } = await operator.get("/admin/ledger/transactions?source_id=capt_1")
    const producer = { id: producerId, name: "Hộ gốm mẫu (demo)" }
    expect(data.transactions).toMatchObject([{ kind: "sale", producer, postings: [{}, {}] }])
    expect((await operator.get("/admin/ledger/months")).data.months).toMatchObject([
      {
        period: periodOf(now),
        sales: 99_500,
        refunds: 0,
        collected: { cod: 99_500, bank_transfer: 0, card: 0 },
      },
    ])
    for (const path of [
      "ledger/months",
      "ledger/accounts",
      "ledger/transactions",
      "statements",
      "commission-rules",
    ]) {
      expect((await api.get(`/admin/${path}`, { validateStatus: () => true })).status).toBe(401)
    }
  })
})
