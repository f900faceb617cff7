import { LEDGER_MODULE } from "@cho-lang/marketplace/modules/ledger"
import { Modules } from "@medusajs/framework/utils"
import {
  capturePaymentWorkflow,
  createTaxRateRulesWorkflow,
  refundPaymentWorkflow,
} from "@medusajs/medusa/core-flows"
import { withBackend } from "../../../marketplace/integration-tests/helpers/app"
import { createMarket, type Market } from "../../../marketplace/integration-tests/helpers/market"
import { Shopper } from "../../../marketplace/integration-tests/helpers/shopper"
import { WITHHOLDING_MODULE } from "../../src/modules/withholding"
import { loadTaxReferenceData, VAT_PROVIDER_ID } from "../../src/workflows/load-reference-data"

withBackend(({ api, getContainer, utils }) => {
  let market: Market

  beforeAll(async () => {
    market = await createMarket(getContainer())
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
    await utils.waitWorkflowExecutions()

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
    await refundPaymentWorkflow(container).run({ input: { payment_id: payment?.id ?? "", amount: 140_000 } })
    await vi.waitFor(async () =>
      expect(await withheld()).toEqual({ "house:withheld_vat": 0, "house:withheld_pit": 0 }),
    )
    expect((await lines()).map(({ kind, vat, pit }) => [kind, Number(vat), Number(pit)])).toEqual([
      ["sale", 1_400, 700],
      ["reversal", -1_400, -700],
    ])
  })
})
