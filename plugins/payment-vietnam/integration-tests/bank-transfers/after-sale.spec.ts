import { statementOf } from "@cho-lang/marketplace/lib/statement/statement"
import { LEDGER_MODULE } from "@cho-lang/marketplace/modules/ledger"
import { AfterSale, type Placed } from "../../../marketplace/integration-tests/helpers/after-sale"
import { belongings } from "../../../marketplace/integration-tests/helpers/neighbours"
import { Shopper } from "../../../marketplace/integration-tests/helpers/shopper"
import { until } from "../../../marketplace/integration-tests/helpers/until"
import { BANK_TRANSFER_MODULE } from "../../src/modules/bank-transfer"
import { followMissedOrders } from "../../src/workflows/bank-transfer/follow-missed-orders"
import { BankMarket, VIETQR, withBank } from "../helpers/bank-market"

/** Whole ways of an order, from the cart on, on a machine that may be busy. */
vi.setConfig({ testTimeout: 180_000 })

withBank((app) => {
  const { getContainer, workflowsDone } = app
  let bank: BankMarket
  let shopper: Shopper
  let sale: AfterSale

  beforeAll(async () => {
    bank = await BankMarket.open(app)
    shopper = new Shopper(app.api, bank.market)
    sale = new AfterSale(app, bank.market, shopper, bank.owner, (cartId) =>
      shopper.choosePayment(cartId, VIETQR),
    )
  })

  /** Two jars for 260,000 ₫ with their way, transferred and delivered, beside orders that are paid, too. */
  const delivered = async (): Promise<Placed> => {
    const placed = await sale.place()
    const { data } = await shopper.get(
      `/store/order-groups/${placed.group.id}/payments?token=${placed.group.token}`,
    )
    for (const { order_id, amount, transfer } of data.payments) {
      await bank.tell({ id: `txn-${order_id}`, amount, memo: transfer.code })
      const paid = () => sale.balance(order_id)
      await until(paid, (sums) => Object.keys(sums).length > 0)
    }
    await sale.deliver(placed)
    await workflowsDone()
    return placed
  }
  const order = async ({ id }: Placed) => (await bank.owner.get(`/producer/orders/${id}`)).data.order
  const transferOf = async ({ id }: Placed) =>
    (await bank.owner.get(`/producer/orders/${id}/transfer`)).data.transfer
  const accepted = async (placed: Placed, variantId: string): Promise<string> => {
    const { data } = await sale.askFor(placed, variantId)
    await sale.act(data.return_request.id, "accept")
    return data.return_request.id
  }
  /** What the stall's statement says of this month so far. */
  const statement = async () => {
    const ledger = getContainer().resolve(LEDGER_MODULE)
    const sums = await ledger.sumByProducer(new Date(0), new Date(Date.now() + 60_000))
    return statementOf(
      0,
      sums.filter(({ producer_id }) => producer_id === sale.stall.id),
    )
  }

  it("goods that come back, a part and the shipping are paid back by hand, and nothing else of the group moves", async () => {
    const placed = await delivered()
    const before = await belongings(app, placed.others)
    const { id } = (await sale.ask(placed, 1)).data.return_request
    await sale.act(id, "accept")
    await sale.act(id, "received")
    const refunded = await sale.act(id, "refund", { reference: "FT-BACK-1" })
    expect(refunded.data.return_request.status).toBe("refunded")
    for (const [kind, amount] of Object.entries({ goods: 30_000, shipping: 20_000 })) {
      const refund = { idempotency_key: `mot-lan-${kind}`, amount, kind, reason: "Giao chậm" }
      expect((await bank.owner.post(`/producer/orders/${placed.id}/refunds`, refund)).status).toBe(201)
    }

    expect(await sale.paymentOf(placed.id)).toMatchObject({
      captures: [260_000],
      refunds: [120_000, 30_000, 20_000],
    })
    expect(await transferOf(placed)).toMatchObject({ status: "paid", received: 260_000, owed_back: 0 })
    const sales = `producer:${sale.stall.id}:sales`
    const sums = await until(
      () => sale.balance(placed.id),
      (sums) => sums[sales] === -90_000,
    )
    expect(sums).toEqual({ [sales]: -90_000, [`producer:${sale.stall.id}:collected_bank_transfer`]: 90_000 })
    expect(await belongings(app, placed.others)).toBe(before)
  })

  it("goods are exchanged for cheaper and for the same, not for dearer ones: only the difference is paid back, by hand", async () => {
    const [jar, cup] = sale.stall.goods.map(({ variant_id }) => variant_id) as [string, string]
    const placed = await delivered()
    const before = await belongings(app, placed.others)

    const cheaper = await accepted(placed, cup)
    expect((await sale.act(cheaper, "received")).data.return_request.refund_amount).toBe(84_500)
    expect(await transferOf(placed)).toMatchObject({ status: "paid", owed_back: 0 })
    const paid = () => sale.act(cheaper, "refund", { reference: "FT-BACK-1" })
    for (const { data } of await Promise.all([paid(), paid()])) {
      expect(data.return_request.status).toBe("exchanged")
    }
    const same = await accepted(placed, jar)
    expect((await sale.act(same, "received")).data.return_request).toMatchObject({
      status: "exchanged",
      refund_amount: 0,
    })
    expect(await sale.paymentOf(placed.id)).toMatchObject({ captures: [260_000], refunds: [84_500] })
    await sale.deliver(placed)
    expect(await order(placed)).toMatchObject({ state: "delivered", total: 175_500, outstanding: 0 })

    const { items } = await order(placed)
    const given = items.find(({ variant_id }: { variant_id: string }) => variant_id === cup)
    const dearer = await sale.askFor({ ...placed, line_item_id: given.id }, jar)
    expect([dearer.status, dearer.data.code]).toEqual([400, "exchange_costs_more"])

    await workflowsDone()
    await followMissedOrders(getContainer(), new Date(Date.now() + 300_000))
    expect(await transferOf(placed)).toMatchObject({ status: "paid", received: 260_000, owed_back: 0 })
    const sales = `producer:${sale.stall.id}:sales`
    const sums = await until(
      () => sale.balance(placed.id),
      (sums) => sums[sales] === -175_500,
    )
    expect(sums).toEqual({
      [sales]: -175_500,
      [`producer:${sale.stall.id}:collected_bank_transfer`]: 175_500,
    })
    expect(await statement()).toMatchObject({
      sales: 260_000,
      refunds: 84_500,
      collected: { bank_transfer: 175_500 },
      closing_balance: 0,
    })
    expect(await belongings(app, placed.others)).toBe(before)
  })

  it("of what the payment provider holds an exchange leaves the office to pay back its difference, and no more", async () => {
    const placed = await sale.place()
    const service = getContainer().resolve(BANK_TRANSFER_MODULE)
    const { data } = await shopper.get(
      `/store/order-groups/${placed.group.id}/payments?token=${placed.group.token}`,
    )
    const own = data.payments.find(({ order_id }: { order_id: string }) => order_id === placed.id)
    const [row] = await service.listBankTransfers({ order_id: placed.id })
    await service.updateBankTransfers({ id: row?.id ?? "", collected_by: "psp" })
    await bank.tell({ id: "txn-psp", amount: own.amount, memo: own.transfer.code })
    const sums = () => sale.balance(placed.id)
    await until(sums, (now) => Object.keys(now).length > 0)
    await sale.deliver(placed)

    const id = await accepted(placed, sale.stall.goods[1]?.variant_id ?? "")
    await sale.act(id, "received")
    await sale.act(id, "refund")
    expect(
      await until(
        () => transferOf(placed),
        ({ owed_back }) => owed_back > 0,
      ),
    ).toMatchObject({
      owed_back: 84_500,
    })
    const balance = `producer:${sale.stall.id}:balance`
    await until(sums, (now) => now[balance] === -175_500)
    const body = { amount: 84_500, reference: "PSP-1" }
    const path = `/admin/bank-transfers/${placed.id}/paid-back`
    expect((await bank.operator.post(path, body)).status).toBe(200)
    expect(await transferOf(placed)).toMatchObject({ owed_back: 0, given_back: 84_500 })
    const end = await until(sums, (now) => now["house:psp"] === 175_500)
    expect(end).toMatchObject({ [balance]: -175_500, "house:psp": 175_500, "house:owed_to_shoppers": 0 })
    expect(Object.values(end).reduce((sum, amount) => sum + amount, 0)).toBe(0)
    expect(await statement()).toMatchObject({ sales: 260_000, refunds: 84_500, closing_balance: 175_500 })
  })
})
