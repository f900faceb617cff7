import { periodOf } from "@cho-lang/marketplace/lib/statement/period"
import { LEDGER_MODULE } from "@cho-lang/marketplace/modules/ledger"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  capturePaymentWorkflow,
  createTaxRateRulesWorkflow,
  refundPaymentWorkflow,
} from "@medusajs/medusa/core-flows"
import { withBackend } from "../../../marketplace/integration-tests/helpers/app"
import { createMarket, type Market } from "../../../marketplace/integration-tests/helpers/market"
import { Operator } from "../../../marketplace/integration-tests/helpers/operator"
import { ProducerClient } from "../../../marketplace/integration-tests/helpers/producer-client"
import { Shopper } from "../../../marketplace/integration-tests/helpers/shopper"
import { WITHHOLDING_MODULE } from "../../src/modules/withholding"
import { loadTaxReferenceData, VAT_PROVIDER_ID } from "../../src/workflows/load-reference-data"
import { withholdMovements } from "../../src/workflows/withholding/withhold-movements"

withBackend(({ api, getContainer, workflowsDone }) => {
  let market: Market
  let operator: Operator

  beforeAll(async () => {
    market = await createMarket(getContainer())
    operator = await Operator.signIn({ api, getContainer })
    const tax = getContainer().resolve(Modules.TAX)
    const [region] = await tax.listTaxRegions({ country_code: "vn" })
    await tax.deleteTaxRegions([region?.id ?? ""])
    await loadTaxReferenceData(getContainer(), new Date())
  })

  afterEach(() => vi.useRealTimers())

  const taxOf = async (moment: string): Promise<number[]> => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(moment) })
    const shopper = new Shopper(api, market)
    const cartId = await shopper.readyCart(market.stalls.slice(0, 2))
    const { data } = await shopper.get(`/store/carts/${cartId}?fields=*items.tax_lines`)
    return data.cart.items.map(({ tax_lines }: { tax_lines: { rate: number }[] }) => tax_lines[0]?.rate)
  }

  it("the last second of 2026 pays 8 %, the next one 10 %; excluded goods pay 10 % on both sides", async () => {
    const [excluded] = await getContainer().resolve(Modules.TAX).listTaxRates({ code: "vat-excluded" })
    await createTaxRateRulesWorkflow(getContainer()).run({
      input: {
        rules: [
          {
            tax_rate_id: excluded?.id ?? "",
            reference: "product",
            reference_id: market.stalls[1]?.goods[0]?.product_id ?? "",
          },
        ],
      },
    })

    expect(await taxOf("2026-12-31T23:59:59+07:00")).toEqual([8, 10])
    vi.useRealTimers()
    expect(await taxOf("2027-01-01T00:00:00+07:00")).toEqual([10, 10])
  })

  it("reference data are loaded once, and what operators changed stays", async () => {
    const tax = getContainer().resolve(Modules.TAX)
    const [rate] = await tax.listTaxRates({ code: "vat-reduced" })
    await tax.updateTaxRates(rate?.id ?? "", { name: "GTGT đã sửa" })
    await loadTaxReferenceData(getContainer(), new Date())

    expect(await tax.listTaxRates({ code: "vat-reduced" })).toMatchObject([{ name: "GTGT đã sửa" }])
    expect(await tax.listTaxRegions({ country_code: "vn" })).toMatchObject([{ provider_id: VAT_PROVIDER_ID }])
    expect(await getContainer().resolve(WITHHOLDING_MODULE).listWithholdingRates({})).toHaveLength(8)
  })

  it("of a household's sale 1 + 0,5 % are withheld, of a co-operative's nothing; a refund gives its part back", async () => {
    const container = getContainer()
    const shopper = new Shopper(api, market)
    const { data } = await shopper.complete(await shopper.readyCart(market.stalls.slice(0, 2)))
    const payments = await container.resolve(Modules.PAYMENT).listPayments({}, { take: null })
    for (const { id } of payments) {
      await capturePaymentWorkflow(container).run({ input: { payment_id: id } })
    }
    await workflowsDone()

    const household = market.stalls[0]?.id ?? ""
    const total = data.order_group.orders.find(
      ({ producer }: { producer: { id: string } }) => producer.id === household,
    ).total
    const lines = () => container.resolve(WITHHOLDING_MODULE).listWithholdingLines({})
    await vi.waitFor(async () => expect(await lines()).toHaveLength(1))
    expect(total).toBe(140_000)
    expect((await lines())[0]).toMatchObject({
      producer_id: household,
      kind: "sale",
      income_kind: "distribution",
    })
    const withheld = async () => {
      const accounts = await container.resolve(LEDGER_MODULE).listBalances(null)
      return Object.fromEntries(accounts.map(({ account_code, amount }) => [account_code, amount]))
    }
    await vi.waitFor(async () =>
      expect(await withheld()).toEqual({ "house:withheld_vat": -1_400, "house:withheld_pit": -700 }),
    )

    const payment = payments.find(({ amount }) => Number(amount) === total)
    // From now on its sales count otherwise, but this one was withheld as it was.
    await operator.post(`/admin/producers/${household}/income-kind`, { income_kind: "production" })
    await refundPaymentWorkflow(container).run({ input: { payment_id: payment?.id ?? "", amount: 140_000 } })
    await vi.waitFor(async () =>
      expect(await withheld()).toEqual({ "house:withheld_vat": 0, "house:withheld_pit": 0 }),
    )
    expect((await lines()).map(({ kind, vat, pit }) => [kind, Number(vat), Number(pit)])).toEqual([
      ["sale", 1_400, 700],
      ["reversal", -1_400, -700],
    ])
  })

  it("a month's filing names each household and ties to the ledger", async () => {
    const container = getContainer()
    const shopper = new Shopper(api, market)
    await shopper.complete(await shopper.readyCart(market.stalls.slice(0, 1)))
    const [payment] = await container.resolve(Modules.PAYMENT).listPayments({})
    await capturePaymentWorkflow(container).run({ input: { payment_id: payment?.id ?? "" } })
    const filing = async () => {
      const month = periodOf(new Date())
      return (await operator.get(`/admin/tax-filings?month=${month}`)).data.tax_filing
    }

    await vi.waitFor(async () =>
      expect(await filing()).toMatchObject({
        rows: [{ name: "Hộ gốm mẫu (demo)", base: 140_000, vat: 1_400, pit: 700 }],
        total: { base: 140_000, vat: 1_400, pit: 700 },
        ties: true,
      }),
    )
    expect((await operator.get("/admin/tax-filings?month=2026-13")).status).toBe(400)

    const file = () => operator.get(`/admin/tax-filings/csv?month=${periodOf(new Date())}`)
    const { data } = await file()
    const rows = data.trim().split("\r\n").slice(1)
    expect(rows).toEqual(["1,,Hộ gốm mẫu (demo),140000,1400,700,2100", ",,Tổng cộng,140000,1400,700,2100"])
    const accounts = await container.resolve(LEDGER_MODULE).listBalances(null)
    const moved = accounts.filter(({ account_code }) => account_code.startsWith("house:withheld_"))
    expect(moved.reduce((sum, { amount }) => sum - amount, 0)).toBe(2_100)

    const [line] = await container.resolve(WITHHOLDING_MODULE).listWithholdingLines({})
    await container.resolve(WITHHOLDING_MODULE).updateWithholdingLines({ id: line?.id ?? "", vat: 1_401 })
    expect((await file()).status).toBe(409)
  })

  it("a year's certificate is the household's own, and there is none for nothing", async () => {
    const container = getContainer()
    const year = periodOf(new Date()).slice(0, 4)
    const [household, cooperative] = market.stalls
    const portal = await ProducerClient.signIn({ api, getContainer }, household ?? { id: "", handle: "" })
    const path = `/producer/tax-certificates/${year}/pdf`
    expect((await portal.get(path)).status).toBe(404)
    expect((await portal.get("/producer/tax-certificates")).data.tax_certificates).toEqual([])

    const shopper = new Shopper(api, market)
    await shopper.complete(await shopper.readyCart(market.stalls.slice(0, 1)))
    const [payment] = await container.resolve(Modules.PAYMENT).listPayments({})
    await capturePaymentWorkflow(container).run({ input: { payment_id: payment?.id ?? "" } })

    await vi.waitFor(async () =>
      expect((await portal.get("/producer/tax-certificates")).data.tax_certificates).toEqual([
        { year, vat: 1_400, pit: 700 },
      ]),
    )
    const pdf = await portal.get(path)
    expect([pdf.status, String(pdf.data).slice(0, 5)]).toEqual([200, "%PDF-"])
    const byOperator = (id?: string, of = year) =>
      operator.get(`/admin/producers/${id}/tax-certificates/${of}/pdf`)
    expect((await byOperator(household?.id)).status).toBe(200)
    expect((await byOperator(cooperative?.id)).status).toBe(404)
    expect((await byOperator("producer_none")).status).toBe(404)
    for (const of of ["2999", "26", "2026-01"]) {
      expect((await byOperator(household?.id, of)).status).toBe(400)
    }
  })

  it("a cart of three producers under three rates: each order has its own goods' VAT, and nothing is lost", async () => {
    const rates = await getContainer().resolve(Modules.TAX).listTaxRates({})
    const category = (code: string) => rates.find((rate) => rate.code === code)?.id ?? ""
    const rules = ["vat-excluded", "vat-sedge-craft"].map((code, index) => ({
      tax_rate_id: category(code),
      reference: "product",
      reference_id: market.stalls[index + 1]?.goods[0]?.product_id ?? "",
    }))
    await createTaxRateRulesWorkflow(getContainer()).run({ input: { rules } })
    const shopper = new Shopper(api, market)
    const cartId = await shopper.readyCart(market.stalls)
    const { data } = await shopper.get(`/store/carts/${cartId}?fields=total,tax_total`)
    await shopper.complete(cartId)

    const { data: orders } = await getContainer()
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity: "order", fields: ["total", "tax_total", "items.tax_lines.rate"] })
    const rateOf = ({ items }: (typeof orders)[number]) => Number(items?.[0]?.tax_lines?.[0]?.rate)
    expect(orders.map(rateOf).toSorted((a, b) => a - b)).toEqual([5, 8, 10])
    expect(orders.every(({ total }) => Number.isInteger(Number(total)))).toBe(true)
    const sum = (of: "total" | "tax_total") => orders.reduce((all, order) => all + Number(order[of]), 0)
    expect(sum("total")).toBe(data.cart.total)
    expect(sum("tax_total")).toBeCloseTo(data.cart.tax_total, 6)
  })

  it("operators change calendars and rates for days to come, never behind them", async () => {
    const rates = async () => (await operator.get("/admin/withholding-rates")).data.withholding_rates
    const before = await rates()
    const rate = { income_kind: "distribution", vat_bp: 200, pit_bp: 100 }
    const refused = [
      { ...rate, valid_from: "2026-01-01T00:00:00+07:00" },
      { ...rate, valid_from: "soon" },
      { ...rate, vat_bp: -1, valid_from: "2999-01-01T00:00:00+07:00" },
    ]
    for (const body of refused) {
      expect((await operator.post("/admin/withholding-rates", body)).status).toBe(400)
    }
    expect(await rates()).toEqual(before)

    const valid_from = "2999-01-01T00:00:00+07:00"
    expect((await operator.post("/admin/withholding-rates", { ...rate, valid_from })).status).toBe(200)
    const after = await rates()
    expect(after[0]).toMatchObject({ ...rate, valid_to: null })
    expect(
      after.filter(({ valid_to }: { valid_to: string }) => valid_to === new Date(valid_from).toISOString()),
    ).toHaveLength(1)

    const { data } = await operator.get("/admin/vat-rates")
    const reduced = data.vat_rates.find(({ code }: { code: string }) => code === "vat-reduced")
    const schedule = [{ from: "2025-07-01T00:00:00+07:00", rate_bp: 500 }]
    expect((await operator.post(`/admin/vat-rates/${reduced.id}`, { schedule })).data.vat_rate.rate).toBe(5)
    expect((await operator.post(`/admin/vat-rates/${reduced.id}`, { schedule: [] })).status).toBe(400)
    expect((await operator.post("/admin/vat-rates/txr_none", { schedule })).status).toBe(404)
    expect((await api.get("/admin/tax-filings?month=2026-11", { validateStatus: () => true })).status).toBe(
      401,
    )
  })

  it("a producer's income kind is an operator's word, and its next sale follows it", async () => {
    const path = `/admin/producers/${market.stalls[0]?.id}/income-kind`
    expect((await operator.post(path, { income_kind: "gift" })).status).toBe(400)
    expect((await operator.post(path, { income_kind: "production" })).data.producer_income).toEqual({
      producer_id: market.stalls[0]?.id,
      income_kind: "production",
    })
    const withheld = await withholdMovements(getContainer(), {
      order_id: "order_1",
      producer_id: market.stalls[0]?.id ?? "",
      movements: [
        {
          source_type: "capture",
          source_id: "capt_1",
          amount: 1_000_000,
          occurred_at: "2026-11-25T00:00:00Z",
        },
      ],
    })
    expect(withheld).toEqual({ capt_1: { vat: 30_000, pit: 15_000 } })
  })
})
