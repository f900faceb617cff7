import { LEDGER_MODULE } from "@cho-lang/marketplace/modules/ledger"
import { PAYOUT_MODULE } from "@cho-lang/marketplace/modules/payout"
import { Modules } from "@medusajs/framework/utils"
import { withBackend } from "../../../marketplace/integration-tests/helpers/app"
import {
  createMarket,
  type Market,
  offerPayments,
} from "../../../marketplace/integration-tests/helpers/market"
import { Operator } from "../../../marketplace/integration-tests/helpers/operator"
import { Shopper } from "../../../marketplace/integration-tests/helpers/shopper"
import { until } from "../../../marketplace/integration-tests/helpers/until"
import { salePostings } from "../../../marketplace/src/lib/ledger/postings"
import { recoverMissedTransfers } from "../../src/workflows/payout/recover-missed-transfers"
import { createAccount } from "../fake-stripe/connect"
import { CARD, payByCard, stripe, stripeEnv } from "../helpers/card"

const PERIOD = "2026-09"
const IN_SEPTEMBER = new Date("2026-09-10T09:00:00+07:00")

const DAY_SECONDS = 86_400
const later = (seconds: number) => new Date(Date.now() + seconds * 1000)

withBackend(({ api, getContainer, workflowsDone }) => {
  let market: Market
  let operator: Operator
  let producerId: string
  let account: string

  beforeAll(async () => {
    market = await createMarket(getContainer())
    await offerPayments(getContainer(), market, ["pp_system_default", CARD])
    operator = await Operator.signIn({ api, getContainer })
    producerId = market.stalls[0]?.id ?? ""
  })
  beforeEach(async () => {
    account = createAccount(stripe.state).id
    await operator.post(`/admin/producers/${producerId}/payout-account`, { account })
  })
  afterEach(() => stripe.forget())

  const owed = async () =>
    (
      await getContainer()
        .resolve(LEDGER_MODULE)
        .balancesAt(new Date(Date.now() + 1), producerId)
    ).get(producerId)
  const payouts = () => getContainer().resolve(PAYOUT_MODULE).listPayouts({})
  const transfers = () => [...stripe.state.transfers.values()]
  const send = (id: string) => operator.post(`/admin/payouts/${id}/send`, {})

  it("a producer with an account is paid by transfer: sent twice at once and again a day later, it leaves once", async () => {
    await getContainer()
      .resolve(LEDGER_MODULE)
      .post(
        [
          {
            source_type: "capture",
            source_id: "capt_1",
            kind: "sale",
            producer_id: producerId,
            occurred_at: IN_SEPTEMBER,
            postings: salePostings(producerId, { way: "card", isHeldByProvider: true }, 500_000),
          },
        ],
        IN_SEPTEMBER,
      )
    await operator.post("/admin/statements/run", { period: PERIOD })
    await operator.post("/admin/payouts/run", { period: PERIOD })
    const [payout] = await payouts()
    expect(payout).toMatchObject({ provider: "stripe", account: { stripe_account: account } })
    const id = payout?.id ?? ""
    await operator.post(`/admin/payouts/${id}/status`, { status: "approved" })

    // What is refused for good did not leave; an answer that is lost may mean that it did.
    stripe.faults.add({ method: "POST", path: /\/transfers$/, kind: "refuse", status: 400, times: 1 })
    expect((await send(id)).status).toBe(400)
    expect((await payouts())[0]?.status).toBe("approved")
    stripe.faults.add({ method: "POST", path: /\/transfers$/, kind: "break", times: 3 })
    expect((await send(id)).status).toBe(500)
    expect((await payouts())[0]?.status).toBe("sending")
    expect((await operator.post(`/admin/payouts/${id}/status`, { status: "cancelled" })).status).toBe(400)
    stripe.faults.clear()
    stripe.forgetKeys()
    const answers = await Promise.all([send(id), send(id)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400])
    expect((await send(id)).status).toBe(400)

    expect(transfers()).toMatchObject([
      { amount: 500_000, currency: "vnd", destination: account, transfer_group: id },
    ])
    expect((await payouts())[0]).toMatchObject({ status: "sent", reference: transfers()[0]?.id })
    expect(await owed()).toBe(0)
  })

  /** A sale by card and the payout of its money, that may be sent. */
  const sold = async () => {
    const shopper = new Shopper(api, market)
    const cartId = await shopper.readyCart(market.stalls.slice(0, 1))
    await payByCard(shopper, cartId)
    const { data } = await shopper.complete(cartId)
    const amount = (await until(owed, (sum) => Number(sum) > 0)) ?? 0
    const payout = await getContainer()
      .resolve(PAYOUT_MODULE)
      .createPayouts({
        producer_id: producerId,
        period: PERIOD,
        amount,
        provider: "stripe",
        status: "approved",
        account: { stripe_account: account },
      })
    const [payment] = await getContainer().resolve(Modules.PAYMENT).listPayments({})
    return { id: payout.id, amount, order_id: data.order.id, payment_id: payment?.id ?? "" }
  }
  /** The same, sent to its producer. */
  const transferred = async () => {
    const sale = await sold()
    expect((await send(sale.id)).status).toBe(200)
    expect(await owed()).toBe(0)
    return sale
  }
  const takenBack = async (amount: number) => {
    await until(
      async () => transfers()[0]?.amount_reversed,
      (reversed) => reversed === amount,
    )
    expect(await until(owed, (sum) => sum === 0)).toBe(0)
    expect(transfers().map(({ amount_reversed }) => amount_reversed)).toEqual([amount])
  }

  it("what is refunded after it was transferred comes back from the producer's transfer, once", async () => {
    const { payment_id } = await transferred()
    const refund = await operator.post(`/admin/payments/${payment_id}/refund`, { amount: 20_000 })
    expect(refund.status).toBe(200)
    await takenBack(20_000)
  })

  it("an order that is cancelled after its transfer takes all of it back", async () => {
    const { amount, order_id } = await transferred()
    expect((await operator.post(`/admin/orders/${order_id}/cancel`, {})).status).toBe(200)
    await takenBack(amount)
  })

  it("a transfer taken back without an answer, for eight days, is booked by the job, and taken back once", async () => {
    const { payment_id } = await transferred()
    stripe.faults.add({ method: "POST", path: /\/reversals$/, kind: "break", times: 9 })
    await operator.post(`/admin/payments/${payment_id}/refund`, { amount: 20_000 })
    await until(owed, (sum) => sum === -20_000)
    await workflowsDone()
    stripe.faults.add({ path: /\/reversals$/, kind: "refuse", status: 503, times: 99 })
    await recoverMissedTransfers(getContainer(), later(300))
    expect(await owed()).toBe(-20_000)
    stripe.faults.clear()
    stripe.forgetKeys()

    await recoverMissedTransfers(getContainer(), later(8 * DAY_SECONDS))
    await recoverMissedTransfers(getContainer(), later(9 * DAY_SECONDS))
    await takenBack(20_000)
  })

  it("what is refunded while a transfer is on its way is taken back once that has been sent to its end", async () => {
    const { id, payment_id } = await sold()
    stripe.faults.add({ method: "POST", path: /\/transfers$/, kind: "break", times: 9 })
    expect((await send(id)).status).toBe(500)
    stripe.faults.clear()
    await operator.post(`/admin/payments/${payment_id}/refund`, { amount: 20_000 })
    await workflowsDone()
    await recoverMissedTransfers(getContainer(), later(300))
    expect(transfers().map(({ amount_reversed }) => amount_reversed)).toEqual([0])

    expect((await send(id)).status).toBe(200)
    expect(await owed()).toBe(-20_000)
    await recoverMissedTransfers(getContainer(), later(8 * DAY_SECONDS))
    await takenBack(20_000)
  })

  it("an account is one producer's, and a malformed one is refused", async () => {
    const path = (id?: string) => `/admin/producers/${id}/payout-account`
    expect((await operator.post(path(producerId), { account: "12-34" })).status).toBe(400)
    expect((await operator.post(path("prod_unknown"), { account: "acct_1" })).status).toBe(404)
    expect((await operator.post(path(market.stalls[1]?.id), { account })).status).toBe(400)
    expect((await operator.post(path(producerId), { account: null })).data).toEqual({
      payout_account: { producer_id: producerId, account: null },
    })
    expect((await operator.get(path(producerId))).data).toEqual({
      payout_account: { producer_id: producerId, account: null, can_be_set: true },
    })
  })
}, stripeEnv)
