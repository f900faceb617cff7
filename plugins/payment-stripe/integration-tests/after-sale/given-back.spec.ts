import { reconcilePayments } from "@cho-lang/marketplace/workflows/payment/reconcile-payments"
import type { AfterSale } from "../../../marketplace/integration-tests/helpers/after-sale"
import { withBackend } from "../../../marketplace/integration-tests/helpers/app"
import { belongings } from "../../../marketplace/integration-tests/helpers/neighbours"
import type { ProducerClient } from "../../../marketplace/integration-tests/helpers/producer-client"
import { until } from "../../../marketplace/integration-tests/helpers/until"
import type { Fault } from "../fake-stripe/faults"
import { createRefund } from "../fake-stripe/refunds"
import { stripe, stripeEnv } from "../helpers/card"
import { CardSale, EVERY_TRY, later, SHARE } from "../helpers/card-sale"

withBackend((app) => {
  const { getContainer } = app
  let card: CardSale
  let owner: ProducerClient
  let sale: AfterSale

  beforeAll(async () => {
    card = await CardSale.open(app)
    owner = card.owner
    sale = card.sale
  })
  afterEach(() => stripe.forget())

  it("goods that come back, a part and the shipping go back to the card, and nothing else of the group moves", async () => {
    const placed = await card.paid()
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
    await card.compare()

    expect(card.atStripe(placed)).toEqual([120_000, 30_000, 20_000])
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
      const placed = await card.paid()
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
      await card.compare()

      expect([first.status, again.status]).toEqual([201, 201])
      expect(again.data.refund.id).toBe(first.data.refund.id)
      expect(card.atStripe(placed)).toEqual([80_000])
      expect((await sale.paymentOf(placed.id)).refunds).toEqual([80_000])
      expect(await belongings({ getContainer }, placed.others)).toBe(before)
    },
  )

  it("a refund that Stripe refuses pays nothing and is not in the way of the next, which pays once", async () => {
    const placed = await card.paid()
    const press = (idempotency_key: string) =>
      owner.post(`/producer/orders/${placed.id}/refunds`, {
        idempotency_key,
        amount: 20_000,
        kind: "shipping",
        reason: "Giao chậm",
      })
    stripe.faults.add({ method: "POST", path: /\/refunds$/, kind: "refuse", status: 400 })
    expect((await press("mot-lan-1")).status).toBeGreaterThanOrEqual(400)
    expect(card.atStripe(placed)).toEqual([])

    expect((await press("mot-lan-2")).status).toBe(201)
    expect((await press("mot-lan-1")).data.code).toBe("refund_too_high")
    expect((await press("mot-lan-2")).status).toBe(201)
    expect(card.atStripe(placed)).toEqual([20_000])
  })

  it.each<[string, () => Promise<unknown>]>([
    ["pressed again", async () => {}],
    ["found by the comparison before it is pressed again", () => card.compare()],
  ])(
    "a refund that Stripe has made and the market has forgotten is not made again: %s",
    async (_, meanwhile) => {
      const placed = await card.paid()
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
      createRefund(stripe.state, { payment_intent: card.intent()?.id ?? "", amount: "80000", metadata })
      await meanwhile()

      expect((await press()).status).toBe(201)
      await card.compare()
      expect(card.atStripe(placed)).toEqual([80_000])
      expect((await sale.paymentOf(placed.id)).refunds).toEqual([80_000])
    },
  )

  it.each<[string, Fault]>([
    ["made and not answered", { method: "POST", path: /\/refunds$/, kind: "break", times: 999 }],
    ["not heard", { path: /\/refunds$/, kind: "refuse", status: 503, times: 999 }],
  ])("a refund that Stripe has %s for eight days is made once as soon as it answers", async (_, fault) => {
    const placed = await card.paid()
    stripe.faults.add(fault)
    const refund = { idempotency_key: "mot-lan-1", amount: 80_000, kind: "goods", reason: "Giao chậm" }
    expect((await owner.post(`/producer/orders/${placed.id}/refunds`, refund)).status).toBe(201)
    await reconcilePayments(getContainer(), later(300))
    stripe.faults.clear()
    stripe.forgetKeys()
    await card.compare(8 * 86_400)

    expect(card.atStripe(placed)).toEqual([80_000])
    expect((await sale.paymentOf(placed.id)).refunds).toEqual([80_000])
  })
}, stripeEnv)
