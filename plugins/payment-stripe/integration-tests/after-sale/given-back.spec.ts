import { captureOpenShares } from "@cho-lang/marketplace/workflows/payment/capture-open-shares"
import { captureShares } from "@cho-lang/marketplace/workflows/payment/capture-shares"
import { reconcilePayments } from "@cho-lang/marketplace/workflows/payment/reconcile-payments"
import { Modules } from "@medusajs/framework/utils"
import { AfterSale, type Placed } from "../../../marketplace/integration-tests/helpers/after-sale"
import { withBackend } from "../../../marketplace/integration-tests/helpers/app"
import {
  createMarket,
  type Market,
  offerPayments,
  type Stall,
} from "../../../marketplace/integration-tests/helpers/market"
import { belongings } from "../../../marketplace/integration-tests/helpers/neighbours"
import { Operator } from "../../../marketplace/integration-tests/helpers/operator"
import { ProducerClient } from "../../../marketplace/integration-tests/helpers/producer-client"
import { Shopper } from "../../../marketplace/integration-tests/helpers/shopper"
import { until } from "../../../marketplace/integration-tests/helpers/until"
import type { Fault } from "../fake-stripe/faults"
import { createRefund } from "../fake-stripe/refunds"
import { CARD, payByCard, stripe, stripeEnv } from "../helpers/card"

/** Two jars and their way: the share of the first stall's order. */
const SHARE = 260_000
const EVERY_TRY = 9

const later = (seconds: number) => new Date(Date.now() + seconds * 1000)

withBackend(({ api, getContainer }) => {
  let market: Market
  let operator: Operator
  let owner: ProducerClient
  let sale: AfterSale

  beforeAll(async () => {
    market = await createMarket(getContainer())
    await offerPayments(getContainer(), market, ["pp_system_default", CARD])
    operator = await Operator.signIn({ api, getContainer })
    owner = await ProducerClient.signIn({ api, getContainer }, market.stalls[0] as Stall)
    const shopper = new Shopper(api, market)
    sale = new AfterSale({ getContainer }, market, shopper, owner, (cartId) => payByCard(shopper, cartId))
  })
  afterEach(() => stripe.forget())

  const intent = () => [...stripe.state.intents.values()].at(-1)
  /** What Stripe has given back of one order, each refund by itself. */
  const atStripe = ({ id }: Pick<Placed, "id">) =>
    [...stripe.state.refunds.values()]
      .filter(({ metadata }) => metadata?.order_id === id)
      .map(({ amount }) => amount)
  const calls = (path: RegExp) => stripe.calls.filter((call) => path.test(call.path)).length
  const capturesAsked = () => calls(/\/capture$/)
  const paid = async () => {
    const placed = await sale.place()
    for (const id of [placed.id, ...placed.others]) {
      await until(
        () => sale.balance(id),
        (sums) => Object.keys(sums).length > 0,
      )
    }
    return placed
  }
  /** Placed, but Stripe does not take the money yet. */
  const uncaptured = async () => {
    const before = capturesAsked()
    stripe.faults.add({ path: /\/capture$/, kind: "refuse", status: 500, times: EVERY_TRY })
    const placed = await sale.place()
    await until(
      async () => capturesAsked() - before,
      (asked) => asked >= EVERY_TRY,
    )
    stripe.faults.clear()
    return placed
  }
  const compare = async () => {
    await reconcilePayments(getContainer(), later(300))
    await reconcilePayments(getContainer(), later(300))
  }
  /** Something was written of the orders, and nothing of it is left. */
  const nothingLeft = async (...orderIds: string[]) => {
    const sums = await until(
      async () => (await Promise.all(orderIds.map((id) => sale.balance(id)))).flatMap(Object.values),
      (sums) => sums.length > 0 && sums.every((sum) => sum === 0),
    )
    expect(new Set(sums)).toEqual(new Set([0]))
  }
  const cancel = ({ id }: Placed) =>
    owner.post(`/producer/orders/${id}/cancel`, { reason: "Hết hàng" }).then(({ status }) => status)

  it("goods that come back, a part and the shipping go back to the card, and nothing else of the group moves", async () => {
    const placed = await paid()
    await sale.deliver(placed)
    const before = await belongings({ getContainer }, placed.others)
    const { id } = (await sale.ask(placed, 1)).data.return_request
    await sale.act(id, "accept")
    await sale.act(id, "received")
    expect((await sale.act(id, "refund")).data.return_request).toMatchObject({ status: "refunded" })
    for (const [kind, amount] of Object.entries({ goods: 30_000, shipping: 20_000 })) {
      const refund = { idempotency_key: `mot-lan-${kind}`, amount, kind, reason: "Giao chậm" }
      expect((await owner.post(`/producer/orders/${placed.id}/refunds`, refund)).status).toBe(201)
    }
    await compare()

    expect(atStripe(placed)).toEqual([120_000, 30_000, 20_000])
    expect(await sale.paymentOf(placed.id)).toMatchObject({
      captures: [SHARE],
      refunds: [120_000, 30_000, 20_000],
    })
    const sums = await until(
      () => sale.balance(placed.id),
      (sums) => sums[`producer:${sale.stall.id}:sales`] === -90_000,
    )
    expect(sums).toMatchObject({ [`producer:${sale.stall.id}:sales`]: -90_000, "house:psp": 90_000 })
    expect(Object.values(sums).reduce((total, sum) => total + sum, 0)).toBe(0)
    expect(await belongings({ getContainer }, placed.others)).toBe(before)
  })

  it.each<[string, Fault]>([
    ["made and not answered", { method: "POST", path: /\/refunds$/, kind: "break", times: EVERY_TRY }],
    ["not heard", { path: /\/refunds$/, kind: "refuse", status: 503, times: EVERY_TRY }],
  ])(
    "a refund that Stripe has %s is made once, pressed again or not, and by the comparison a day later",
    async (_, fault) => {
      const placed = await paid()
      const before = await belongings({ getContainer }, placed.others)
      const press = () =>
        owner.post(`/producer/orders/${placed.id}/refunds`, {
          idempotency_key: "mot-lan-1",
          amount: 80_000,
          kind: "goods",
          reason: "Giao chậm",
        })
      stripe.faults.add(fault)
      const first = await press()
      stripe.faults.clear()
      const again = await press()
      stripe.forgetKeys()
      await compare()

      expect([first.status, again.status]).toEqual([201, 201])
      expect(again.data.refund.id).toBe(first.data.refund.id)
      expect(atStripe(placed)).toEqual([80_000])
      expect((await sale.paymentOf(placed.id)).refunds).toEqual([80_000])
      expect(await belongings({ getContainer }, placed.others)).toBe(before)
    },
  )

  it("a refund that Stripe refuses pays nothing and is not in the way of the next, which pays once", async () => {
    const placed = await paid()
    const press = (idempotency_key: string) =>
      owner.post(`/producer/orders/${placed.id}/refunds`, {
        idempotency_key,
        amount: 20_000,
        kind: "shipping",
        reason: "Giao chậm",
      })
    stripe.faults.add({ method: "POST", path: /\/refunds$/, kind: "refuse", status: 400 })
    expect((await press("mot-lan-1")).status).toBeGreaterThanOrEqual(400)
    expect(atStripe(placed)).toEqual([])

    expect((await press("mot-lan-2")).status).toBe(201)
    expect((await press("mot-lan-1")).data.code).toBe("refund_too_high")
    expect((await press("mot-lan-2")).status).toBe(201)
    expect(atStripe(placed)).toEqual([20_000])
  })

  it.each<[string, () => Promise<unknown>]>([
    ["pressed again", async () => {}],
    ["found by the comparison before it is pressed again", () => compare()],
  ])(
    "a refund that Stripe has made and the market has forgotten is not made again: %s",
    async (_, meanwhile) => {
      const placed = await paid()
      const press = () =>
        owner.post(`/producer/orders/${placed.id}/refunds`, {
          idempotency_key: "mot-lan-1",
          amount: 80_000,
          kind: "goods",
          reason: "Giao chậm",
        })
      stripe.faults.add({ method: "POST", path: /\/refunds$/, kind: "refuse", status: 400 })
      expect((await press()).status).toBeGreaterThanOrEqual(400)
      const metadata = { order_id: placed.id, refund_id: "ref_forgotten" }
      createRefund(stripe.state, { payment_intent: intent()?.id ?? "", amount: "80000", metadata })
      await meanwhile()

      expect((await press()).status).toBe(201)
      await compare()
      expect(atStripe(placed)).toEqual([80_000])
      expect((await sale.paymentOf(placed.id)).refunds).toEqual([80_000])
    },
  )

  it("cancelled while Stripe cannot be reached: what was taken goes back once it can", async () => {
    const placed = await paid()
    stripe.faults.add({ path: /\/refunds$/, kind: "refuse", status: 503, times: EVERY_TRY })
    expect(await cancel(placed)).toBe(200)
    stripe.faults.clear()
    expect(atStripe(placed)).toEqual([])
    await compare()

    expect(atStripe(placed)).toEqual([SHARE])
    expect((await sale.paymentOf(placed.id)).refunds).toEqual([SHARE])
    await nothingLeft(placed.id)
  })

  it("cancelled before the capture while Stripe cannot be reached: its share is never taken", async () => {
    const placed = await uncaptured()
    stripe.faults.add({ method: "POST", path: /\/pi_\d+$/, kind: "refuse", status: 503, times: EVERY_TRY })
    expect(await cancel(placed)).toBe(200)
    stripe.faults.clear()
    expect(intent()).toMatchObject({
      status: "requires_capture",
      metadata: expect.not.objectContaining({ [placed.id]: "dropped" }),
    })

    expect(await captureOpenShares(getContainer(), later(120))).toBe(1)
    expect(intent()).toMatchObject({ status: "succeeded", amount_received: (intent()?.amount ?? 0) - SHARE })
    expect(atStripe(placed)).toEqual([])
  })

  it("cancelled in the moment of the capture: what was taken goes back", async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const before = capturesAsked()
    stripe.faults.add({ path: /\/capture$/, kind: "wait", until: held })
    const placed = await sale.place()
    await until(
      async () => capturesAsked() - before,
      (asked) => asked > 0,
    )
    const all = [placed.id, ...placed.others]
    for (const id of all) {
      expect((await operator.post(`/admin/orders/${id}/cancel`, {})).status).toBe(200)
    }
    release()
    await until(
      async () => intent()?.status,
      (status) => status === "succeeded",
    )
    await compare()

    const given = [...stripe.state.refunds.values()].reduce((sum, { amount }) => sum + amount, 0)
    expect(given).toBe(intent()?.amount_received)
    await nothingLeft(...all)
  })

  it.each([
    { moment: "Stripe has not been asked yet", asked: { method: "GET", path: /\/pi_\d+$/ }, isTaken: false },
    { moment: "Stripe takes it", asked: { path: /\/capture$/ }, isTaken: true },
  ])(
    "cancelled by who has not seen the capture that was just written down, $moment: it is reversed, once",
    async ({ asked, isTaken }) => {
      const placed = await uncaptured()
      let release = () => {}
      const heard = new Promise<void>((resolve) => {
        release = resolve
      })
      stripe.faults.add({ ...asked, kind: "wait", until: heard })
      const capturing = captureShares(getContainer(), placed.group.id)
      const all = [placed.id, ...placed.others]
      const written = async () => {
        const payments = await Promise.all(all.map((id) => sale.paymentOf(id)))
        return payments.map((payment, place) => ({ ...payment, order_id: all[place] ?? "" }))
      }
      const [taken] = await until(
        async () => (await written()).filter(({ captures }) => captures.length > 0),
        (found) => found.length > 0,
      )
      // What Medusa does with an order whose payment it has read as not captured.
      await getContainer()
        .resolve(Modules.PAYMENT)
        .cancelPayment(taken?.id ?? "")
      await getContainer()
        .resolve(Modules.ORDER)
        .cancel(taken?.order_id ?? "")
      release()
      await capturing
      await compare()

      const share = taken?.captures[0]
      const others = (await written()).filter(({ id }) => id !== taken?.id)
      expect(await sale.paymentOf(taken?.order_id ?? "")).toMatchObject({
        captures: [share],
        refunds: [share],
      })
      expect(atStripe({ id: taken?.order_id ?? "" })).toEqual(isTaken ? [share] : [])
      expect(others.map(({ captures, refunds }) => [captures.length, refunds])).toEqual(
        all.slice(1).map(() => [1, []]),
      )
      await nothingLeft(taken?.order_id ?? "")
      expect(intent()?.status).toBe("succeeded")
      const given = [...stripe.state.refunds.values()].reduce((sum, { amount }) => sum + amount, 0)
      const kept = others.flatMap(({ captures }) => captures).reduce((sum, amount) => sum + amount, 0)
      expect((intent()?.amount_received ?? 0) - given).toBe(kept)
    },
  )

  it("cancelled where Stripe refuses the refund: the order waits in the operators' inbox", async () => {
    const placed = await paid()
    createRefund(stripe.state, { payment_intent: intent()?.id ?? "" })
    expect(await cancel(placed)).toBe(200)
    await compare()

    const { data } = await operator.get("/admin/payment-mismatches?open=true")
    expect(data.payment_mismatches).toHaveLength(2)
    expect(data.payment_mismatches).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: "refund_failed", amount: SHARE, order_group_id: placed.group.id }),
        expect.objectContaining({ kind: "refund_unassigned", amount: intent()?.amount }),
      ]),
    )
    expect((await sale.paymentOf(placed.id)).refunds).toEqual([])
  })
}, stripeEnv)
