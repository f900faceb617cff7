import { AfterSale } from "../../../marketplace/integration-tests/helpers/after-sale"
import { withBackend } from "../../../marketplace/integration-tests/helpers/app"
import {
  createMarket,
  offerPayments,
  type Stall,
} from "../../../marketplace/integration-tests/helpers/market"
import { belongings } from "../../../marketplace/integration-tests/helpers/neighbours"
import { orderOf } from "../../../marketplace/integration-tests/helpers/placed-order"
import { ProducerClient } from "../../../marketplace/integration-tests/helpers/producer-client"
import { Shopper } from "../../../marketplace/integration-tests/helpers/shopper"
import { until } from "../../../marketplace/integration-tests/helpers/until"
import { refundedOf } from "../fake-stripe/refunds"
import { CARD, payByCard, stripe, stripeEnv } from "../helpers/card"

/** A whole way of an order, from the cart on, on a machine that may be busy. */
vi.setConfig({ testTimeout: 180_000 })

withBackend(({ api, getContainer }) => {
  afterEach(() => stripe.forget())

  it("one order's goods are exchanged for cheaper ones: its difference goes back to the card, and nobody else's", async () => {
    const market = await createMarket(getContainer())
    await offerPayments(getContainer(), market, ["pp_system_default", CARD])
    const stall = market.stalls[0] as Stall
    const shopper = new Shopper(api, market)
    const owner = await ProducerClient.signIn({ api, getContainer }, stall)
    const sale = new AfterSale({ getContainer }, market, shopper, owner)

    const cartId = await shopper.readyCart(market.stalls)
    const intent = await payByCard(shopper, cartId)
    const { order_group: group } = (await shopper.complete(cartId)).data
    const { id } = orderOf(group, stall)
    const others = group.orders.map((order: { id: string }) => order.id).filter((one: string) => one !== id)
    const { order } = (await owner.get(`/producer/orders/${id}`)).data
    const placed = { group, id, others, line_item_id: order.items[0].id }
    for (const one of [id, ...others]) {
      await until(
        () => sale.paymentOf(one),
        ({ captures }) => captures.length === 1,
      )
      await until(
        () => sale.balance(one),
        (sums) => Object.keys(sums).length > 0,
      )
    }
    const before = await belongings({ getContainer }, others)

    await sale.deliver(placed)
    const { data } = await sale.askFor(placed, stall.goods[1]?.variant_id ?? "")
    const request = data.return_request.id
    await sale.act(request, "accept")
    await sale.act(request, "received")
    expect(refundedOf(stripe.state, intent)).toBe(0)
    await Promise.all([sale.act(request, "refund"), sale.act(request, "refund")])

    expect(refundedOf(stripe.state, intent)).toBe(84_500)
    expect(await sale.paymentOf(id)).toMatchObject({ captures: [140_000], refunds: [84_500] })
    const sums = await until(
      () => sale.balance(id),
      (sums) => sums[`producer:${stall.id}:sales`] === -55_500,
    )
    expect(sums[`producer:${stall.id}:sales`]).toBe(-55_500)
    expect(Object.values(sums).reduce((sum, amount) => sum + amount, 0)).toBe(0)
    expect(await belongings({ getContainer }, others)).toBe(before)
  })
}, stripeEnv)
