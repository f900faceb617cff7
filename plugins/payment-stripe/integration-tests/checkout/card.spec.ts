import { LEDGER_MODULE } from "@cho-lang/marketplace/modules/ledger"
import { ORDER_GROUP_MODULE } from "@cho-lang/marketplace/modules/order-group"
import { captureOpenShares } from "@cho-lang/marketplace/workflows/payment/capture-open-shares"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { withBackend } from "../../../marketplace/integration-tests/helpers/app"
import {
  createMarket,
  type Market,
  offerPayments,
} from "../../../marketplace/integration-tests/helpers/market"
import { Operator } from "../../../marketplace/integration-tests/helpers/operator"
import { Shopper } from "../../../marketplace/integration-tests/helpers/shopper"
import { until } from "../../../marketplace/integration-tests/helpers/until"
import { cancelIntent, confirmIntent } from "../fake-stripe/payment-intents"
import { refundedOf } from "../fake-stripe/refunds"
import { CARD, chooseCard, payByCard, stripe, stripeEnv } from "../helpers/card"

type Order = { id: string; total: number }

const later = () => new Date(Date.now() + 120_000)

withBackend(({ api, getContainer }) => {
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

  const payments = async () =>
    (
      await getContainer()
        .resolve(Modules.PAYMENT)
        .listPayments({}, { relations: ["captures", "refunds"] })
    ).map(({ data, amount, captured_at, canceled_at, captures, refunds }) => ({
      order_id: (data as { share: { order_id: string } }).share.order_id,
      amount: Number(amount),
      isCaptured: Boolean(captured_at) && captures?.length === 1,
      isCancelled: Boolean(canceled_at),
      refunded: (refunds ?? []).reduce((sum, refund) => sum + Number(refund.amount), 0),
    }))
  const allCaptured = () => until(payments, (all) => all.length > 0 && all.every((each) => each.isCaptured))
  const groups = () => getContainer().resolve(ORDER_GROUP_MODULE).listOrderGroups({})
  const intentOf = (id: string) => stripe.state.intents.get(id)
  const callsOn = (id: string, deed: string) =>
    stripe.calls.filter(({ path }) => path === `/v1/payment_intents/${id}/${deed}`).length
  const ordersOf = (answer: { data: { order_group: { orders: Order[] } } }) => answer.data.order_group.orders
  const sum = (orders: Order[]) => orders.reduce((total, order) => total + order.total, 0)
  /** Placed, but Stripe does not answer the capture (the library tries three times). */
  const placeUncaptured = async () => {
    const cartId = await shopper.readyCart(market.stalls)
    const intent = await payByCard(shopper, cartId)
    stripe.faults.add({ path: /\/capture$/, kind: "refuse", status: 500, times: 9 })
    const orders = ordersOf(await shopper.complete(cartId))
    await until(
      async () => callsOn(intent, "capture"),
      (calls) => calls >= 9,
    )
    stripe.faults.clear()
    return { intent, orders }
  }

  it("three producers, one card: one intent, captured once for the sum, and each order has its share", async () => {
    const cartId = await shopper.readyCart(market.stalls)
    const intent = await payByCard(shopper, cartId)
    const { data } = await shopper.post("/store/payment-collections", { cart_id: cartId })
    const orders = ordersOf(await shopper.complete(cartId))

    expect(orders).toHaveLength(3)
    const all = await allCaptured()
    const shares = all.map(({ order_id, amount }) => ({ id: order_id, total: amount }))
    expect(shares.toSorted(byId)).toEqual(orders.map(({ id, total }) => ({ id, total })).toSorted(byId))
    expect(intentOf(intent)).toMatchObject({
      status: "succeeded",
      amount: sum(orders),
      amount_received: sum(orders),
      currency: "vnd",
    })
    expect(callsOn(intent, "capture")).toBe(1)
    const sessions = `/store/payment-collections/${data.payment_collection.id}/payment-sessions`
    const refused = await shopper.post(sessions, { provider_id: "pp_system_default" })
    expect([refused.status, refused.data.message]).toEqual([400, "This cart has been ordered already."])
    const ledger = getContainer().resolve(LEDGER_MODULE)
    const sales = () => ledger.listLedgerTransactions({ source_type: "capture", kind: "sale" })
    expect(await until(sales, (rows) => rows.length === 3)).toHaveLength(3)
  })

  it("what a client sends along is not heard, and an unpaid card places nothing", async () => {
    const cartId = await shopper.readyCart(market.stalls)
    const { data } = await chooseCard(shopper, cartId, {
      id: "pi_of_somebody_else",
      amount: 1,
      capture_method: "automatic",
      share: { session_id: "x", order_id: "order_x", amount: 1, shares: [] },
    })
    expect(data).toMatchObject({ share: null, publishable_key: "pk_test_fake" })
    expect(intentOf(data.id)).toMatchObject({ capture_method: "manual", metadata: expect.anything() })

    const answer = await shopper.complete(cartId)
    expect(answer.data).toMatchObject({
      type: "cart",
      error: { type: "payment_authorization_error", code: "card_not_authorized" },
    })
    expect(await groups()).toEqual([])
    expect(intentOf(data.id)?.status).toBe("requires_payment_method")
  })

  it("a bank that asks first: the cart waits, and is placed once the shopper has answered", async () => {
    const cartId = await shopper.readyCart(market.stalls)
    const intent = await payByCard(shopper, cartId, "pm_card_authenticationRequired")
    const early = await shopper.complete(cartId)
    expect(early.data).toMatchObject({ type: "cart", error: { type: "payment_requires_more_error" } })
    expect(await groups()).toEqual([])

    confirmIntent(stripe.state, intent, {})
    expect((await shopper.complete(cartId)).data.type).toBe("order")
    await allCaptured()
  })

  it("less than Stripe takes is refused in a sentence", async () => {
    const service = getContainer().resolve(Modules.PAYMENT)
    const collection = await service.createPaymentCollections({ currency_code: "vnd", amount: 9_000 })
    const input = { provider_id: CARD, currency_code: "vnd", amount: 9_000, data: {} }
    await expect(service.createPaymentSession(collection.id, input)).rejects.toThrow(
      "Less than 15000 đồng cannot be paid by card",
    )
  })

  it("an amount that changes and changes back is what the card is asked for", async () => {
    const cartId = await shopper.readyCart(market.stalls.slice(0, 1))
    const session = await chooseCard(shopper, cartId)
    const service = getContainer().resolve(Modules.PAYMENT)
    const asked = []
    for (const amount of [90_000, 60_000, 90_000]) {
      await service.updatePaymentSession({ id: session.id, currency_code: "vnd", amount, data: session.data })
      asked.push(intentOf(session.data.id)?.amount)
    }
    expect(asked).toEqual([90_000, 60_000, 90_000])
  })

  it("an order cancelled before the capture is left out of it; the last one frees the card", async () => {
    const { intent, orders } = await placeUncaptured()
    const [first, ...others] = orders
    await operator.post(`/admin/orders/${first?.id}/cancel`, {})
    expect(intentOf(intent)?.status).toBe("requires_capture")

    expect(await captureOpenShares(getContainer(), later())).toBe(1)
    expect(intentOf(intent)).toMatchObject({ status: "succeeded", amount_received: sum(others) })
    expect(refundedOf(stripe.state, intent)).toBe(0)
    expect((await payments()).filter(({ isCaptured }) => isCaptured)).toHaveLength(2)
    expect(await captureOpenShares(getContainer(), later())).toBe(0)

    const again = await placeUncaptured()
    for (const { id } of again.orders) {
      await operator.post(`/admin/orders/${id}/cancel`, {})
    }
    expect(intentOf(again.intent)).toMatchObject({ status: "canceled", amount_received: 0 })
  })

  it("money the card set free before it was taken is told to the office once, and not asked for again", async () => {
    const { intent, orders } = await placeUncaptured()
    cancelIntent(stripe.state, intent, {})
    await captureOpenShares(getContainer(), later())
    const { data } = await operator.get("/admin/payment-mismatches?open=true")
    expect(data.payment_mismatches).toMatchObject([
      { kind: "authorization_lost", reference: intent, amount: sum(orders) },
    ])

    const logged = vi.spyOn(getContainer().resolve(ContainerRegistrationKeys.LOGGER), "error")
    const asked = stripe.calls.length
    expect(await captureOpenShares(getContainer(), later())).toBe(0)
    expect(stripe.calls).toHaveLength(asked)
    expect(logged).not.toHaveBeenCalled()
    logged.mockRestore()
  })

  it("an order cancelled after the capture gets its share back, once, and nobody more than his own", async () => {
    const cartId = await shopper.readyCart(market.stalls)
    const intent = await payByCard(shopper, cartId)
    const orders = ordersOf(await shopper.complete(cartId))
    await allCaptured()
    const [first, second] = orders
    expect((await operator.post(`/admin/orders/${first?.id}/cancel`, {})).status).toBe(200)

    expect(refundedOf(stripe.state, intent)).toBe(first?.total)
    const [made] = [...stripe.state.refunds.values()].filter((refund) => refund.payment_intent === intent)
    expect(made?.metadata).toMatchObject({ order_id: first?.id })
    const refunded = (await payments()).map(({ refunded }) => refunded)
    expect(refunded.toSorted((a, b) => b - a)).toEqual([first?.total, 0, 0])

    const provider = getContainer().resolve(Modules.PAYMENT)
    const [payment] = (await provider.listPayments({})).filter(
      ({ data }) => (data as { share: { order_id: string } }).share.order_id === second?.id,
    )
    const tooMuch = { payment_id: payment?.id ?? "", amount: (second?.total ?? 0) + 1 }
    await expect(provider.refundPayment(tooMuch)).rejects.toThrow("No more than the")
    expect(refundedOf(stripe.state, intent)).toBe(first?.total)
  })

  it("sold out after the card was authorised: refused, the card is freed, and the cart can be paid again", async () => {
    const cartId = await shopper.readyCart(market.stalls)
    const intent = await payByCard(shopper, cartId)
    const stall = market.stalls[0]
    const level = {
      inventory_item_id: stall?.goods[0]?.inventory_item_id ?? "",
      location_id: stall?.stock_location_id ?? "",
    }
    const inventory = getContainer().resolve(Modules.INVENTORY)
    await inventory.updateInventoryLevels([{ ...level, stocked_quantity: 0 }])
    const refused = await shopper.complete(cartId)

    expect(refused.status).toBe(400)
    expect(refused.data.message).toMatch(
      /^There is not enough left .*what your card had set aside for it is released\.$/,
    )
    expect(intentOf(intent)?.status).toBe("canceled")
    expect(await groups()).toEqual([])

    await inventory.updateInventoryLevels([{ ...level, stocked_quantity: 5 }])
    await payByCard(shopper, cartId)
    expect((await shopper.complete(cartId)).data.type).toBe("order")
    await allCaptured()
  })

  it("an attempt that fails on its way keeps the authorisation for the next", async () => {
    const cartId = await shopper.readyCart(market.stalls)
    const intent = await payByCard(shopper, cartId)
    stripe.faults.add({
      method: "GET",
      path: /\/payment_intents\/pi_/,
      kind: "refuse",
      status: 503,
      times: 9,
    })
    const failed = await shopper.complete(cartId)
    stripe.faults.clear()
    expect(failed.data).toMatchObject({ type: "cart", error: { code: "card_processor_unreachable" } })
    expect(await groups()).toEqual([])
    expect(intentOf(intent)?.status).toBe("requires_capture")

    const orders = ordersOf(await shopper.complete(cartId))
    await allCaptured()
    expect(intentOf(intent)).toMatchObject({ status: "succeeded", amount_received: sum(orders) })
  })

  it("an answer to the capture that is lost on the way takes the money once", async () => {
    const cartId = await shopper.readyCart(market.stalls)
    const intent = await payByCard(shopper, cartId)
    stripe.faults.add({ path: /\/capture$/, kind: "break" })
    const orders = ordersOf(await shopper.complete(cartId))
    await allCaptured()
    expect(intentOf(intent)).toMatchObject({ status: "succeeded", amount_received: sum(orders) })
    expect(stripe.captures(intent)).toBe(1)
  })
}, stripeEnv)

function byId(a: { id: string }, b: { id: string }): number {
  return a.id.localeCompare(b.id)
}
