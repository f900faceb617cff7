import { type PaymentRail, railOf } from "@cho-lang/marketplace/lib/payment/payment-rail"
import { LEDGER_MODULE } from "@cho-lang/marketplace/modules/ledger"
import { ORDER_GROUP_MODULE } from "@cho-lang/marketplace/modules/order-group"
import { PAYMENT_EVENT_MODULE } from "@cho-lang/marketplace/modules/payment-event"
import { processOpenEvents } from "@cho-lang/marketplace/workflows/payment/process-event"
import { reconcilePayments } from "@cho-lang/marketplace/workflows/payment/reconcile-payments"
import { Modules } from "@medusajs/framework/utils"
import type Stripe from "stripe"
import { withBackend } from "../../../marketplace/integration-tests/helpers/app"
import { leasesRunOut } from "../../../marketplace/integration-tests/helpers/lock-lease"
import { Mailbox } from "../../../marketplace/integration-tests/helpers/mailbox"
import {
  createMarket,
  type Market,
  offerPayments,
} from "../../../marketplace/integration-tests/helpers/market"
import { Operator } from "../../../marketplace/integration-tests/helpers/operator"
import { SecondServer } from "../../../marketplace/integration-tests/helpers/second-server"
import { Shopper } from "../../../marketplace/integration-tests/helpers/shopper"
import { until } from "../../../marketplace/integration-tests/helpers/until"
import { closeDispute, openDispute } from "../fake-stripe/disputes"
import { createRefund, refundedOf } from "../fake-stripe/refunds"
import { WEBHOOK_SECRET } from "../fake-stripe/server"
import { CARD, payByCard, stripe, stripeEnv } from "../helpers/card"

const HOOK = "/hooks/payment/stripe_stripe"
const ROUNDS = 20
const later = (seconds: number) => new Date(Date.now() + seconds * 1000)

withBackend(({ api, getContainer, getDatabaseName }) => {
  let market: Market
  let operator: Operator
  let shopper: Shopper

  beforeAll(async () => {
    market = await createMarket(getContainer())
    await offerPayments(getContainer(), market, ["pp_system_default", CARD])
    operator = await Operator.signIn({ api, getContainer })
  })
  beforeEach(() => {
    shopper = new Shopper(api, market)
  })
  afterEach(() => stripe.forget())

  const send = (payload: string, headers: Record<string, string>, base = "") =>
    api.post(`${base}${HOOK}`, payload, { headers, validateStatus: () => true })
  const tell = (event: Stripe.Event, base = "") => {
    const { payload, headers } = stripe.notice(event)
    return send(payload, headers, base)
  }
  const eventsOf = (intent: string) =>
    stripe.state.events.filter(({ data }) => {
      const { id, payment_intent } = data.object as { id: string; payment_intent?: string }
      return id === intent || payment_intent === intent
    })
  const authorised = (intent: string) =>
    eventsOf(intent).find(({ type }) => type === "payment_intent.amount_capturable_updated") as Stripe.Event
  const service = () => getContainer().resolve(PAYMENT_EVENT_MODULE)
  const events = () => service().listPaymentEvents({}, { take: null })
  const allProcessed = () => until(events, (all) => all.length > 0 && all.every((each) => each.processed_at))
  const groups = () =>
    getContainer()
      .resolve(ORDER_GROUP_MODULE)
      .listOrderGroups({}, { relations: ["producer_orders"], take: null })
  const payments = () =>
    getContainer()
      .resolve(Modules.PAYMENT)
      .listPayments({}, { relations: ["captures", "refunds"], take: null })
  const allCaptured = (count: number) =>
    until(payments, (all) => all.length === count && all.every(({ captured_at }) => captured_at))
  const paidCart = async (stalls = market.stalls.slice(0, 2)) => {
    const cartId = await shopper.readyCart(stalls)
    return { cartId, intent: await payByCard(shopper, cartId) }
  }
  /** How many of its first good the first stall has. */
  const stock = (stocked_quantity: number) => {
    const stall = market.stalls[0]
    const inventory_item_id = stall?.goods[0]?.inventory_item_id ?? ""
    const level = { inventory_item_id, location_id: stall?.stock_location_id ?? "", stocked_quantity }
    return getContainer().resolve(Modules.INVENTORY).updateInventoryLevels([level])
  }
  const shareOf = (payment: { data?: unknown }) =>
    (payment.data as { share: { order_id: string; amount: number } }).share

  it("the event before, during or after the shopper's own request, told twice: one group, one authorisation", async () => {
    await stock(ROUNDS)
    const intents: string[] = []
    const answers = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const { cartId, intent } = await paidCart(market.stalls.slice(0, 1))
      const event = authorised(intent)
      if (round % 3 === 0) {
        await tell(event)
      }
      const during = round % 3 === 1 ? [tell(event), tell(event)] : []
      const [answer] = await Promise.all([shopper.complete(cartId), ...during])
      await tell(event)
      intents.push(intent)
      answers.push(answer)
    }

    expect(new Set(answers.map(({ status, data }) => `${status} ${data.type}`))).toEqual(
      new Set(["200 order"]),
    )
    expect(await allProcessed()).toHaveLength(ROUNDS)
    const captured = await allCaptured(ROUNDS)
    expect((await groups()).map(({ status }) => status)).toEqual(intents.map(() => "placed"))
    expect(captured.map(({ captures }) => captures?.length)).toEqual(intents.map(() => 1))
    expect(intents.map((intent) => stripe.captures(intent))).toEqual(intents.map(() => 1))
  }, 240_000)

  it("every order of one payment's events ends in the same state", async () => {
    const orders: ((all: Stripe.Event[]) => Stripe.Event[])[] = [
      (all) => all,
      (all) => all.toReversed(),
      (all) => [...all.slice(2), ...all.slice(0, 2), ...all],
    ]
    const ends = []
    for (const arrange of orders) {
      const { intent } = await paidCart()
      await tell(authorised(intent))
      const own = await until(payments, (all) => {
        const mine = all.filter(({ data }) => (data as { id: string }).id === intent)
        return mine.length === 2 && mine.every(({ captured_at }) => captured_at)
      })
      const shares = own.filter(({ data }) => (data as { id: string }).id === intent).map(shareOf)
      const first = shares.toSorted((a, b) => a.amount - b.amount)[0]
      createRefund(stripe.state, {
        payment_intent: intent,
        amount: "20000",
        metadata: { order_id: first?.order_id },
      })
      closeDispute(stripe.state, openDispute(stripe.state, intent, 100_000).id, "won")
      for (const event of arrange(eventsOf(intent))) {
        await tell(event)
      }
      await allProcessed()
      const after = (await payments()).filter(({ data }) => (data as { id: string }).id === intent)
      const [dispute] = await service().listPaymentDisputes({ payment_reference: intent })
      const entries = await getContainer()
        .resolve(LEDGER_MODULE)
        .listLedgerTransactions(
          { order_id: after.map((payment) => shareOf(payment).order_id) },
          { take: null },
        )
      ends.push({
        payments: after
          .map(({ amount, captures, refunds }) => [
            amount,
            captures?.length,
            refunds?.map((each) => each.amount),
          ])
          .toSorted(),
        dispute: { amount: Number(dispute?.amount), state: dispute?.state },
        disputed: entries.filter(({ source_type }) => source_type === "dispute").length,
        atStripe: [stripe.captures(intent), refundedOf(stripe.state, intent)],
      })
    }
    expect(ends[0]).toMatchObject({
      dispute: { amount: 100_000, state: "won" },
      disputed: 4,
      atStripe: [1, 20_000],
    })
    expect(ends[0]?.payments.flat(2)).toContain(20_000)
    expect(ends[1]).toEqual(ends[0])
    expect(ends[2]).toEqual(ends[0])
    const { data } = await operator.get("/admin/disputes?state=won")
    expect(data.count).toBe(3)
    expect(data.disputes[0]).toMatchObject({ amount: 100_000, reason: "product_not_received" })
  }, 120_000)

  it("no event arrives at all: the comparison with Stripe places, takes, and writes refunds down on both sides", async () => {
    const { intent } = await paidCart()
    expect(await groups()).toEqual([])
    await reconcilePayments(getContainer(), new Date())

    const captured = await allCaptured(2)
    expect(stripe.state.intents.get(intent)).toMatchObject({
      status: "succeeded",
      amount_received: captured.reduce((sum, { amount }) => sum + Number(amount), 0),
    })
    const [one, two] = captured.map((payment) => ({ id: payment.id, order_id: shareOf(payment).order_id }))
    createRefund(stripe.state, {
      payment_intent: intent,
      amount: "10000",
      metadata: { order_id: one?.order_id },
    })
    createRefund(stripe.state, { payment_intent: intent, amount: "1500" })
    stripe.faults.add({ method: "POST", path: /\/refunds$/, kind: "break", times: 3 })
    const input = { payment_id: two?.id, amount: 7_000 }
    await operator.post(`/admin/payments/${two?.id}/refund`, { amount: input.amount })
    stripe.faults.clear()
    for (let time = 0; time < 2; time += 1) {
      await reconcilePayments(getContainer(), later(300))
    }

    const known = (await payments()).map(({ id, refunds }) => [id, refunds?.map(({ amount }) => amount)])
    expect(Object.fromEntries(known)).toEqual({ [one?.id ?? ""]: [10_000], [two?.id ?? ""]: [7_000] })
    expect(refundedOf(stripe.state, intent)).toBe(18_500)
    const { data } = await operator.get("/admin/payment-mismatches?open=true")
    expect(data.payment_mismatches).toMatchObject([{ kind: "refund_unassigned", amount: 1_500 }])
    const resolve = `/admin/payment-mismatches/${data.payment_mismatches[0].id}/resolve`
    expect((await operator.post(resolve, { resolution: "Đã hỏi người mua" })).status).toBe(200)
    expect((await operator.get("/admin/payment-mismatches?open=true")).data.count).toBe(0)
  })

  it("forged, altered, old, unsigned, of another provider, ten megabytes: refused, and nothing is written", async () => {
    const { intent } = await paidCart()
    const event = authorised(intent)
    const { payload, headers } = stripe.notice(event)
    const forged = stripe.notice(event, undefined, `${WEBHOOK_SECRET}x`)
    const tenMegabytes = "x".repeat(10_000_000)
    const answers = [
      await send(payload, forged.headers),
      await send(payload.replace("requires_capture", "requires_capturf"), headers),
      await send(payload, stripe.notice(event, Math.floor(Date.now() / 1000) - 301).headers),
      await send(payload, { "content-type": "application/json" }),
      await api.post("/hooks/payment/system_default", payload, { headers, validateStatus: () => true }),
      await send(JSON.stringify({ tenMegabytes }), headers),
    ]
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 404, 413])
    expect(await events()).toEqual([])
    expect(await groups()).toEqual([])
    expect(stripe.state.intents.get(intent)?.status).toBe("requires_capture")

    await Promise.all(Array.from({ length: 10 }, () => send(payload, headers)))
    expect(await allProcessed()).toHaveLength(1)
    expect(await groups()).toHaveLength(1)
    await allCaptured(2)
  })

  it("sold out when the event comes: the card is freed, the cart is kept and the shopper gets a mail", async () => {
    const { cartId, intent } = await paidCart(market.stalls.slice(0, 1))
    await stock(0)
    await tell(authorised(intent))
    await allProcessed()
    expect(stripe.state.intents.get(intent)?.status).toBe("canceled")
    expect(await groups()).toEqual([])
    expect((await shopper.get(`/store/carts/${cartId}`)).data.cart.items).toHaveLength(1)
    const mail = await Mailbox.of("khach@cholang.example").next("checkout-released")
    expect(mail.subject).toBe("Đơn hàng chưa đặt được, thẻ của bạn không bị trừ tiền")
  })

  it("sold out, and somebody else has freed the card already: nobody is told of it a second time", async () => {
    const { intent } = await paidCart(market.stalls.slice(0, 1))
    await stock(0)
    const rail = railOf(getContainer(), CARD) as PaymentRail
    const holds = vi.spyOn(rail, "holds").mockResolvedValue(false)
    const emit = vi.spyOn(getContainer().resolve(Modules.EVENT_BUS), "emit")
    await tell(authorised(intent))
    await allProcessed()
    const released = emit.mock.calls.filter(([event]) => JSON.stringify(event).includes("checkout.released"))
    holds.mockRestore()
    emit.mockRestore()

    expect(released).toEqual([])
    expect(await groups()).toEqual([])
  })

  it("a dispute is borne by the order that kept its money, and a won one brings back what was taken of it", async () => {
    const { intent } = await paidCart()
    await tell(authorised(intent))
    const [back, kept] = (await allCaptured(2)).map(shareOf)
    const told = async () => {
      for (const event of eventsOf(intent)) {
        await tell(event)
      }
      await allProcessed()
      const rows = await getContainer()
        .resolve(LEDGER_MODULE)
        .listLedgerTransactions(
          { source_type: "dispute" },
          { relations: ["postings"], order: { kind: "DESC" } },
        )
      return rows.map(({ kind, order_id, postings }) => {
        const balance = postings.find(({ account_code }) => account_code.endsWith(":balance"))
        return [kind, order_id, Number(balance?.amount)]
      })
    }
    const giveBack = (order_id = "", amount = 0) =>
      createRefund(stripe.state, { payment_intent: intent, amount: String(amount), metadata: { order_id } })
    giveBack(back?.order_id, back?.amount)
    const { id } = openDispute(stripe.state, intent, 50_000)
    const withdrawn = ["dispute_withdrawn", kept?.order_id, 50_000]
    expect(await told()).toEqual([withdrawn])

    giveBack(kept?.order_id, kept?.amount)
    closeDispute(stripe.state, id, "won")
    expect(await told()).toEqual([withdrawn, ["dispute_reinstated", kept?.order_id, -50_000]])
  })

  it("a dispute that ends after months, and of which no event tells, is looked at until it has", async () => {
    const { intent } = await paidCart()
    await tell(authorised(intent))
    await allCaptured(2)
    const { id } = openDispute(stripe.state, intent, 50_000)
    const states = async () => (await service().listPaymentDisputes({})).map(({ state }) => state)
    await reconcilePayments(getContainer(), later(0))
    expect(await states()).toEqual(["open"])

    closeDispute(stripe.state, id, "lost")
    const inMonths = later(60 * 86_400)
    expect(await reconcilePayments(getContainer(), inMonths)).toBe(1)
    expect(await states()).toEqual(["lost"])
    expect(await reconcilePayments(getContainer(), inMonths)).toBe(0)
  })

  it("money that cannot be taken yet keeps its event open, with the reason, until it is taken days later", async () => {
    const { intent } = await paidCart()
    stripe.faults.add({ path: /\/capture$/, kind: "refuse", status: 500, times: 999 })
    await tell(authorised(intent))
    const [open] = await until(events, ([event]) => Boolean(event?.last_error))
    expect(open).toMatchObject({
      processed_at: null,
      attempts: 1,
      last_error: expect.stringContaining("The card processor cannot be reached"),
    })

    expect(await processOpenEvents(getContainer(), later(30))).toBe(0)
    await service().updatePaymentEvents({ id: open?.id ?? "", attempts: 200 })
    stripe.faults.clear()
    expect(await processOpenEvents(getContainer(), later(8 * 86_400))).toBe(1)
    expect(await processOpenEvents(getContainer(), later(9 * 86_400))).toBe(0)
    await allCaptured(2)
  })

  it("a server killed after it answered: what it was told is acted on by the job", async () => {
    const second = await SecondServer.start(getDatabaseName())
    const { intent } = await paidCart()
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    stripe.faults.add({
      method: "GET",
      path: new RegExp(`/payment_intents/${intent}$`),
      kind: "wait",
      until: held,
    })
    const asked = stripe.calls.length
    expect((await tell(authorised(intent), second.url)).status).toBe(200)
    await until(
      async () => stripe.calls.slice(asked),
      (calls) => calls.length > 0,
    )
    await second.kill()
    release()
    expect(await groups()).toEqual([])

    expect(await leasesRunOut(getContainer())).toContain(`payment:${intent}`)
    expect(await processOpenEvents(getContainer(), later(120))).toBe(1)
    expect((await groups()).map(({ status }) => status)).toEqual(["placed"])
    await allCaptured(2)
  }, 150_000)
}, stripeEnv)
