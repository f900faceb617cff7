import { postMissedPayments } from "@cho-lang/marketplace/workflows/ledger/post-missed-payments"
import { postPaymentWorkflow } from "@cho-lang/marketplace/workflows/ledger/post-payment"
import { Modules } from "@medusajs/framework/utils"
import { capturePaymentWorkflow, refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { COMMISSION_MODULE } from "../../src/modules/commission"
import { LEDGER_MODULE } from "../../src/modules/ledger"
import { withBackend } from "../helpers/app"
import { createMarket, type Market } from "../helpers/market"
import { Shopper } from "../helpers/shopper"

const FIVE_PERCENT = {
  name: "Phí sàn",
  scope: "global" as const,
  percent_bp: 500,
  vat_bp: 800,
  valid_from: new Date("2026-01-01T00:00:00+07:00"),
}

withBackend(({ api, getContainer, workflowsDone }) => {
  let market: Market
  let producerId: string
  let orderId: string
  let paymentId: string

  beforeAll(async () => {
    const container = getContainer()
    market = await createMarket(container)
    await container.resolve(COMMISSION_MODULE).createCommissionRules(FIVE_PERCENT)
    const shopper = new Shopper(api, market)
    const { data } = await shopper.complete(await shopper.readyCart(market.stalls.slice(0, 2)))
    producerId = market.stalls[0]?.id ?? ""
    const order = data.order_group.orders.find(
      ({ producer }: { producer: { id: string } }) => producer.id === producerId,
    )
    orderId = order.id
    const payments = await container.resolve(Modules.PAYMENT).listPayments({}, { take: null })
    paymentId = payments.find(({ amount }) => Number(amount) === order.total)?.id ?? ""
  })

  const sums = async () => {
    const postings = await getContainer().resolve(LEDGER_MODULE).listLedgerPostings({}, { take: null })
    const byAccount: Record<string, number> = {}
    for (const { account_code, amount } of postings) {
      byAccount[account_code] = (byAccount[account_code] ?? 0) + Number(amount)
    }
    return byAccount
  }
  const capture = () => capturePaymentWorkflow(getContainer()).run({ input: { payment_id: paymentId } })
  const post = () => postPaymentWorkflow(getContainer()).run({ input: { payment_id: paymentId } })

  // 120,000 ₫ of goods and 20,000 ₫ of shipping; commission is on the goods.
  const paid = () => ({
    [`producer:${producerId}:collected_cod`]: 140_000,
    [`producer:${producerId}:sales`]: -140_000,
    [`producer:${producerId}:balance`]: 6_480,
    "house:commission": -6_000,
    "house:vat_on_commission": -480,
  })

  it("a captured payment is posted with its commission, once, however often it is told", async () => {
    await capture()
    await Promise.all([post(), post(), post()])

    expect(await sums()).toEqual(paid())
  })

  it("commission is frozen: a rule that comes later changes nothing of an order that was placed", async () => {
    await post()
    await getContainer()
      .resolve(COMMISSION_MODULE)
      .createCommissionRules({ ...FIVE_PERCENT, percent_bp: 2_000, priority: 9 })
    await capture()
    await post()

    expect((await sums())["house:commission"]).toBe(-6_000)
    const [frozen] = await getContainer()
      .resolve(COMMISSION_MODULE)
      .listOrderCommissions({ order_id: orderId })
    expect(frozen).toMatchObject({ base: 120_000, amount: 6_000, vat_amount: 480 })
  })

  it("a refund in parts takes back its part of the commission, and the whole leaves nothing", async () => {
    await capture()
    for (const amount of [33_333, 106_667]) {
      await refundPaymentWorkflow(getContainer()).run({ input: { payment_id: paymentId, amount } })
      await post()
    }

    expect(Object.values(await sums()).every((sum) => sum === 0)).toBe(true)
  })

  /** A payment that is taken for no producer's order. */
  const payForNothing = async () => {
    const payments = getContainer().resolve(Modules.PAYMENT)
    const money = { amount: 1_000, currency_code: "vnd" }
    const [collection] = await payments.createPaymentCollections([money])
    const session = await payments.createPaymentSession(collection?.id ?? "", {
      ...money,
      provider_id: "pp_system_default",
      data: {},
    })
    const payment = await payments.authorizePaymentSession(session.id, {})
    await payments.capturePayment({ payment_id: payment?.id ?? "" })
  }

  it("what a dead process did not post is posted by the job, after eight days without one, and only once", async () => {
    // The module's own call emits no workflow event: as if the process had died before telling.
    await getContainer().resolve(Modules.PAYMENT).capturePayment({ payment_id: paymentId })
    expect(await sums()).toEqual({})
    await payForNothing()

    const inEightDays = new Date(Date.now() + 8 * 86_400_000)
    expect(await postMissedPayments(getContainer(), inEightDays)).toBe(1)
    expect(await postMissedPayments(getContainer(), inEightDays)).toBe(0)
    await workflowsDone()
    expect(await sums()).toEqual(paid())
  })
})
