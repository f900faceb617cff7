import { captureOpenShares } from "@cho-lang/marketplace/workflows/payment/capture-open-shares"
import { captureShares } from "@cho-lang/marketplace/workflows/payment/capture-shares"
import { Modules } from "@medusajs/framework/utils"
import type { AfterSale, Placed } from "../../../marketplace/integration-tests/helpers/after-sale"
import { withBackend } from "../../../marketplace/integration-tests/helpers/app"
import type { Operator } from "../../../marketplace/integration-tests/helpers/operator"
import { until } from "../../../marketplace/integration-tests/helpers/until"
import { createRefund } from "../fake-stripe/refunds"
import { stripe, stripeEnv } from "../helpers/card"
import { CardSale, EVERY_TRY, later, SHARE } from "../helpers/card-sale"

withBackend((app) => {
  const { getContainer } = app
  let card: CardSale
  let operator: Operator
  let sale: AfterSale

  beforeAll(async () => {
    card = await CardSale.open(app)
    operator = card.operator
    sale = card.sale
  })
  afterEach(() => stripe.forget())

  const capturesAsked = () => stripe.calls.filter(({ path }) => /\/capture$/.test(path)).length
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
  /** Something was written of the orders, and nothing of it is left. */
  const nothingLeft = async (...orderIds: string[]) => {
    const sums = await until(
      async () => (await Promise.all(orderIds.map((id) => sale.balance(id)))).flatMap(Object.values),
      (sums) => sums.length > 0 && sums.every((sum) => sum === 0),
    )
    expect(new Set(sums)).toEqual(new Set([0]))
  }
  const cancel = ({ id }: Placed) =>
    card.owner.post(`/producer/orders/${id}/cancel`, { reason: "Hết hàng" }).then(({ status }) => status)

  it("cancelled while Stripe cannot be reached: what was taken goes back once it can", async () => {
    const placed = await card.paid()
    stripe.faults.add({ path: /\/refunds$/, kind: "refuse", status: 503, times: EVERY_TRY })
    expect(await cancel(placed)).toBe(200)
    stripe.faults.clear()
    expect(card.atStripe(placed)).toEqual([])
    await card.compare()

    expect(card.atStripe(placed)).toEqual([SHARE])
    expect((await sale.paymentOf(placed.id)).refunds).toEqual([SHARE])
    await nothingLeft(placed.id)
  })

  it("cancelled before the capture while Stripe cannot be reached: its share is never taken", async () => {
    const placed = await uncaptured()
    stripe.faults.add({ method: "POST", path: /\/pi_\d+$/, kind: "refuse", status: 503, times: EVERY_TRY })
    expect(await cancel(placed)).toBe(200)
    stripe.faults.clear()
    expect(card.intent()).toMatchObject({
      status: "requires_capture",
      metadata: expect.not.objectContaining({ [placed.id]: "dropped" }),
    })

    expect(await captureOpenShares(getContainer(), later(120))).toBe(1)
    expect(card.intent()).toMatchObject({
      status: "succeeded",
      amount_received: (card.intent()?.amount ?? 0) - SHARE,
    })
    expect(card.atStripe(placed)).toEqual([])
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
      async () => card.intent()?.status,
      (status) => status === "succeeded",
    )
    await card.compare()

    const given = [...stripe.state.refunds.values()].reduce((sum, { amount }) => sum + amount, 0)
    expect(given).toBe(card.intent()?.amount_received)
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
      await card.compare()

      const share = taken?.captures[0]
      const others = (await written()).filter(({ id }) => id !== taken?.id)
      expect(await sale.paymentOf(taken?.order_id ?? "")).toMatchObject({
        captures: [share],
        refunds: [share],
      })
      expect(card.atStripe({ id: taken?.order_id ?? "" })).toEqual(isTaken ? [share] : [])
      expect(others.map(({ captures, refunds }) => [captures.length, refunds])).toEqual(
        all.slice(1).map(() => [1, []]),
      )
      await nothingLeft(taken?.order_id ?? "")
      expect(card.intent()?.status).toBe("succeeded")
      const given = [...stripe.state.refunds.values()].reduce((sum, { amount }) => sum + amount, 0)
      const kept = others.flatMap(({ captures }) => captures).reduce((sum, amount) => sum + amount, 0)
      expect((card.intent()?.amount_received ?? 0) - given).toBe(kept)
    },
  )

  it("cancelled where Stripe refuses the refund: it waits in the operators' inbox and is not tried after a person has paid", async () => {
    const placed = await card.paid()
    createRefund(stripe.state, { payment_intent: card.intent()?.id ?? "" })
    expect(await cancel(placed)).toBe(200)
    await card.compare()

    const { data } = await operator.get("/admin/payment-mismatches?open=true")
    expect(data.payment_mismatches).toHaveLength(2)
    expect(data.payment_mismatches).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: "refund_failed", amount: SHARE, order_group_id: placed.group.id }),
        expect.objectContaining({ kind: "refund_unassigned", amount: card.intent()?.amount }),
      ]),
    )
    expect((await sale.paymentOf(placed.id)).refunds).toEqual([])

    for (const { id } of data.payment_mismatches) {
      await operator.post(`/admin/payment-mismatches/${id}/resolve`, { resolution: "Đã chuyển khoản trả" })
    }
    const asked = stripe.calls.length
    await card.compare(7_200)
    const written = stripe.calls.slice(asked).filter(({ method }) => method === "POST")
    expect([stripe.calls.length > asked, written]).toEqual([true, []])
  })
}, stripeEnv)
