import { LEDGER_MODULE } from "@cho-lang/marketplace/modules/ledger"
import { PRODUCER_MODULE } from "@cho-lang/marketplace/modules/producer"
import { Modules } from "@medusajs/framework/utils"
import type { Market } from "../../../marketplace/integration-tests/helpers/market"
import type { Operator } from "../../../marketplace/integration-tests/helpers/operator"
import type { ProducerClient } from "../../../marketplace/integration-tests/helpers/producer-client"
import { Shopper } from "../../../marketplace/integration-tests/helpers/shopper"
import { BANK_TRANSFER_MODULE } from "../../src/modules/bank-transfer"
import { expireTransfers } from "../../src/workflows/bank-transfer/expire-transfers"
import { openMissedTransfers } from "../../src/workflows/bank-transfer/open-missed-transfers"
import { processOpenReceipts } from "../../src/workflows/bank-transfer/process-open-receipts"
import { recordReceipt } from "../../src/workflows/bank-transfer/record-receipt"
import { BankMarket, type Group, VIETQR, withBank } from "../helpers/bank-market"

withBank((app) => {
  const { api, getContainer } = app
  let bank: BankMarket
  let market: Market
  let operator: Operator
  let owner: ProducerClient
  let group: Group

  beforeAll(async () => {
    bank = await BankMarket.open(app)
    ;({ market, operator, owner, group } = bank)
  })

  const payments = () => bank.payments()
  const tell: BankMarket["tell"] = (notice, headers) => bank.tell(notice, headers)
  const transfers = () => getContainer().resolve(BANK_TRANSFER_MODULE)
  const firstTransfer = async () => {
    const [transfer] = await transfers().listBankTransfers({ order_id: group.orders[0]?.id ?? "" })
    return { code: transfer?.code ?? "", amount: Number(transfer?.amount) }
  }
  const outcomes = async () =>
    (await transfers().listBankReceipts({}, { order: { created_at: "ASC" } })).map(({ outcome }) => outcome)
  const settled = (expected: (string | null)[]) =>
    vi.waitFor(async () => expect(await outcomes()).toEqual(expected), { timeout: 10_000 })
  const captures = () => getContainer().resolve(Modules.PAYMENT).listCaptures({})

  it("each producer's order has its own QR code, for its own amount and account", async () => {
    const shown = await payments()
    expect(shown).toHaveLength(2)
    for (const [index, { order_id, way, status, amount, transfer }] of shown.entries()) {
      const order = group.orders.find(({ id }) => id === order_id)
      const stall = market.stalls.findIndex(({ id }) => id === order?.producer.id)
      expect({ way, status, amount }).toEqual({
        way: "bank_transfer",
        status: "open",
        amount: order?.total,
      })
      expect(transfer).toMatchObject({
        code: expect.stringMatching(/^CL\d+-[12]$/),
        amount: order?.total,
        missing: order?.total,
        account_number: `25767885${stall}`,
        status: "waiting",
      })
      expect(transfer.payload).toContain(
        `54${String(order?.total).length.toString().padStart(2, "0")}${order?.total}`,
      )
      expect(index).toBeLessThan(2)
    }
    const stranger = new Shopper(api, market)
    expect((await stranger.get(`/store/order-groups/${group.id}/payments?token=wrong`)).status).toBe(404)
  })

  it("a cart of a producer who has no account cannot choose a transfer, and is told whose is missing", async () => {
    await getContainer()
      .resolve(PRODUCER_MODULE)
      .updateProducers({ id: market.stalls[1]?.id ?? "", bank_account_number: null })
    const shopper = new Shopper(api, market)
    const cartId = await shopper.readyCart(market.stalls.slice(0, 2))
    const { data } = await shopper.post("/store/payment-collections", { cart_id: cartId })
    const path = `/store/payment-collections/${data.payment_collection.id}/payment-sessions`
    const refused = await shopper.post(path, { provider_id: VIETQR })

    expect([refused.status, refused.data.code]).toEqual([400, "no_bank_account"])
    expect(refused.data.message).toContain("Hợp tác xã lụa mẫu (demo)")
    expect(refused.data.message).not.toContain("Hộ gốm mẫu")
  })

  it("the bank's notice pays that order only, once, however often it is told", async () => {
    const { code, amount } = await firstTransfer()
    const notice = { id: "txn-1", amount, memo: `MBVCB ${code.toLowerCase()} thanh toan` }
    const answers = await Promise.all([tell(notice), tell(notice), tell(notice)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])

    await settled(["paid"])
    expect((await captures()).map((row) => Number(row.amount))).toEqual([amount])
    const shown = await payments()
    expect(shown.map(({ status }: { status: string }) => status).toSorted()).toEqual(["open", "paid"])
    await vi.waitFor(async () => {
      const balances = await getContainer()
        .resolve(LEDGER_MODULE)
        .listBalances(group.orders[0]?.producer.id ?? "")
      expect(balances).toContainEqual({
        account_code: `producer:${group.orders[0]?.producer.id}:collected_bank_transfer`,
        amount,
      })
    })
  })

  it("too little waits for the rest, too much and a second payment go to the inbox", async () => {
    const { code, amount } = await firstTransfer()
    await tell({ id: "txn-1", amount: amount - 1_000, memo: code })
    await settled(["short"])
    expect(await captures()).toHaveLength(0)
    await tell({ id: "txn-2", amount: 1_500, memo: code })
    await settled(["short", "over"])
    await tell({ id: "txn-3", amount, memo: code })
    await settled(["short", "over", "double"])

    expect((await captures()).map((row) => Number(row.amount))).toEqual([amount])
    const inbox = await operator.get("/admin/bank-receipts?open=true")
    // What was short is complete by now.
    expect(inbox.data.count).toBe(2)
    const path = `/admin/bank-receipts/${inbox.data.bank_receipts[0].id}/resolve`
    expect((await operator.post(path, { resolution: "Đã chuyển trả khách" })).status).toBe(200)
    expect((await operator.post(path, { resolution: "again" })).status).toBe(400)
    expect((await operator.get("/admin/bank-receipts?open=true")).data.count).toBe(1)
  })

  it("what is not paid in time is cancelled with its stock released; money that comes after is late", async () => {
    const { code, amount } = await firstTransfer()
    const inventory = getContainer().resolve(Modules.INVENTORY)
    expect(await inventory.listReservationItems({})).toHaveLength(2)
    expect(await expireTransfers(getContainer(), new Date())).toBe(0)

    const later = new Date(Date.now() + 25 * 3_600_000)
    expect(await expireTransfers(getContainer(), later)).toBe(2)
    expect(await expireTransfers(getContainer(), later)).toBe(0)
    expect(await inventory.listReservationItems({})).toHaveLength(0)
    const [order] = await getContainer()
      .resolve(Modules.ORDER)
      .listOrders({ id: group.orders[0]?.id ?? "" })
    expect(order?.status).toBe("canceled")

    await tell({ id: "txn-1", amount, memo: code })
    await settled(["late"])
    expect(await captures()).toHaveLength(0)
  })

  const later = () => new Date(Date.now() + 25 * 3_600_000)
  const ownOrder = () => group.orders.find(({ producer }) => producer.id === market.stalls[0]?.id)?.id ?? ""
  const pack = async (): Promise<string> => {
    const at = `/producer/orders/${ownOrder()}`
    await owner.post(`${at}/confirm`, {})
    await owner.post(`${at}/fulfillments`, {})
    const { data } = await owner.get(at)
    return data.order.fulfillments[0].id
  }
  const statuses = async () =>
    (await transfers().listBankTransfers({ order_id: group.orders.map(({ id }) => id) }))
      .map(({ status }) => status)
      .toSorted()

  it("an unpaid order that is packed already is unpacked and called off with the others", async () => {
    await pack()
    expect(await expireTransfers(getContainer(), later())).toBe(2)
    expect(await statuses()).toEqual(["expired", "expired"])
    const { data } = await owner.get(`/producer/orders/${ownOrder()}`)
    expect(data.order.state).toBe("cancelled")
  })

  it("an unpaid order that has left stays, keeps no other waiting, and the office is told once", async () => {
    const fulfillment_id = await pack()
    const shipment = { fulfillment_id, tracking_number: "VD01", carrier: "Bưu điện" }
    await owner.post(`/producer/orders/${ownOrder()}/shipments`, shipment)

    expect(await expireTransfers(getContainer(), later())).toBe(1)
    expect(await expireTransfers(getContainer(), later())).toBe(0)
    expect(await statuses()).toEqual(["expired", "waiting"])
    const told = await getContainer().resolve(Modules.NOTIFICATION).listNotifications({ channel: "feed" })
    const [{ code, amount } = { code: "", amount: 0 }] = await transfers().listBankTransfers({
      order_id: ownOrder(),
    })
    expect(told.map(({ data }) => data?.title)).toEqual([`Đơn ${code} đã giao mà chưa có tiền`])
    await tell({ id: "txn-1", amount: Number(amount), memo: code })
    await settled(["paid"])
  })

  it("forged, altered, old or senseless notices change nothing", async () => {
    const { code, amount } = await firstTransfer()
    const notice = { id: "txn-1", amount, memo: code }
    const old = String(Math.floor(Date.now() / 1000) - 400)
    expect((await tell(notice, { "x-signature": "0".repeat(64) })).status).toBe(401)
    expect((await tell(notice, { "x-timestamp": old })).status).toBe(401)
    expect((await tell({ ...notice, amount: -1 })).status).toBe(400)
    expect((await tell({ hello: "world" })).status).toBe(400)
    expect((await tell({ ...notice, memo: "x".repeat(10_000_000) })).status).toBe(413)
    expect(await outcomes()).toEqual([])
    await tell({ id: "txn-9", amount, memo: "mua hang" })
    await settled(["unknown"])
    expect(await captures()).toHaveLength(0)
  })

  it("a notice that was written down before the process died is acted on by the job", async () => {
    const { code, amount } = await firstTransfer()
    await recordReceipt(getContainer(), {
      source: "bank",
      external_id: "txn-1",
      amount,
      memo: code,
      received_at: new Date(),
    })
    expect(await outcomes()).toEqual([null])

    expect(await processOpenReceipts(getContainer(), new Date())).toBe(1)
    expect(await processOpenReceipts(getContainer(), new Date())).toBe(0)
    expect([await outcomes(), (await captures()).length]).toEqual([["paid"], 1])
  })

  it("orders that got no code, because the process died, get it from the job after eight days without one", async () => {
    const ids = (await transfers().listBankTransfers({})).map(({ id }) => id)
    await transfers().deleteBankTransfers(ids)
    const inEightDays = new Date(Date.now() + 8 * 86_400_000)
    await openMissedTransfers(getContainer(), inEightDays)
    await openMissedTransfers(getContainer(), inEightDays)
    expect((await transfers().listBankTransfers({})).map(({ status }) => status)).toEqual([
      "waiting",
      "waiting",
    ])
  })

  it("a producer confirms its own transfer by hand, once per reference, and nobody else's", async () => {
    const own = group.orders.find(({ producer }) => producer.id === market.stalls[0]?.id)
    const foreign = group.orders.find(({ producer }) => producer.id === market.stalls[1]?.id)
    const confirm = (id = "", body: unknown = { amount: own?.total, reference: "FT26329" }) =>
      owner.post(`/producer/orders/${id}/payments/confirm`, body)

    const transfer = async (id = "") => (await owner.get(`/producer/orders/${id}/transfer`)).data.transfer
    const waiting = { amount: own?.total, received: 0, status: "waiting", collected_by: "producer" }
    expect(await transfer(own?.id)).toMatchObject(waiting)
    expect((await owner.get(`/producer/orders/${foreign?.id}/transfer`)).status).toBe(404)
    expect((await confirm(foreign?.id)).status).toBe(404)
    expect((await confirm(own?.id, { amount: 1.5, reference: "x" })).status).toBe(400)
    expect((await confirm(own?.id, { amount: own?.total, reference: "`FT26329`" })).status).toBe(400)
    expect(await outcomes()).toEqual([])
    expect((await confirm(own?.id)).data).toEqual({ outcome: "paid" })
    expect((await confirm(own?.id)).data).toEqual({ outcome: "paid" })
    expect(await captures()).toHaveLength(1)
    expect(await transfer(own?.id)).toMatchObject({ status: "paid", received: own?.total })
  })

  it("of money in the market's account a producer's word counts for nothing, the office's does", async () => {
    const own = group.orders.find(({ producer }) => producer.id === market.stalls[0]?.id)
    const [row] = await transfers().listBankTransfers({ order_id: own?.id ?? "" })
    await transfers().updateBankTransfers({ id: row?.id ?? "", collected_by: "psp" })
    const seen = { amount: own?.total, reference: "FT26329" }

    const refused = await owner.post(`/producer/orders/${own?.id}/payments/confirm`, seen)
    expect([refused.status, refused.data.code]).toEqual([400, "not_own_account"])
    expect([await outcomes(), await captures()]).toEqual([[], []])

    const confirm = () => operator.post(`/admin/bank-transfers/${own?.id}/confirm`, seen)
    expect((await operator.post("/admin/bank-transfers/order_none/confirm", seen)).status).toBe(404)
    expect([(await confirm()).data, (await confirm()).data]).toEqual([
      { outcome: "paid" },
      { outcome: "paid" },
    ])
    expect((await captures()).map((capture) => Number(capture.amount))).toEqual([own?.total])
    const { data } = await operator.get(`/admin/bank-transfers?code=${row?.code}`)
    expect(data.bank_transfers).toMatchObject([{ order_id: own?.id, status: "paid", received: own?.total }])
  })

  it("money whose memo names no order is given to one by the office, once", async () => {
    const { code, amount } = await firstTransfer()
    await tell({ id: "txn-1", amount, memo: "mua mat ong" })
    await settled(["unknown"])
    const { data } = await operator.get("/admin/bank-receipts?open=true")
    const assign = (typed: string) =>
      operator.post(`/admin/bank-receipts/${data.bank_receipts[0].id}/assign`, { code: typed })

    expect((await assign("CL999999-1")).status).toBe(404)
    expect([await outcomes(), await captures()]).toEqual([["unknown"], []])
    expect((await assign(code.toLowerCase())).data).toEqual({ outcome: "paid" })
    expect((await assign(code)).status).toBe(400)
    expect([await outcomes(), (await captures()).length]).toEqual([["paid"], 1])
  })
})
