import { LEDGER_MODULE } from "@cho-lang/marketplace/modules/ledger"
import { Modules } from "@medusajs/framework/utils"
import { keptMails } from "../../../marketplace/integration-tests/helpers/mailbox"
import { until } from "../../../marketplace/integration-tests/helpers/until"
import { BANK_TRANSFER_MODULE } from "../../src/modules/bank-transfer"
import { followMissedOrders } from "../../src/workflows/bank-transfer/follow-missed-orders"
import { remindPaybacks } from "../../src/workflows/bank-transfer/remind-paybacks"
import { BankMarket, withBank } from "../helpers/bank-market"

const DAY_MS = 86_400_000

withBank((app) => {
  const { getContainer, workflowsDone } = app
  let bank: BankMarket

  beforeAll(async () => {
    bank = await BankMarket.open(app)
  })

  const path = () => `/producer/orders/${bank.order.id}`
  const service = () => getContainer().resolve(BANK_TRANSFER_MODULE)
  const row = async () => {
    const [transfer] = await service().listBankTransfers({ order_id: bank.order.id })
    return {
      id: transfer?.id ?? "",
      code: transfer?.code ?? "",
      status: transfer?.status,
      owed: Number(transfer?.owed_back),
    }
  }
  const owes = async (status: string, amount: number) =>
    expect(await until(row, ({ owed }) => owed === amount)).toMatchObject({ status, owed: amount })
  const outcomes = async () =>
    (await service().listBankReceipts({}, { order: { created_at: "ASC" } })).map(({ outcome }) => outcome)
  /** The bank tells of money for the order, and it is what it is. */
  const comes = async (amount: number, outcome: string) => {
    const before = await outcomes()
    await bank.tell({ id: `txn-${before.length}`, amount, memo: (await row()).code })
    expect(await until(outcomes, (all) => all.length > before.length && all.every(Boolean))).toEqual([
      ...before,
      outcome,
    ])
  }
  const cancel = async () =>
    expect((await bank.owner.post(`${path()}/cancel`, { reason: "Hết hàng (mẫu)." })).status).toBe(200)
  const paidBack = (amount: number, reference = "FT-BACK-1") =>
    bank.owner.post(`${path()}/transfer/paid-back`, { amount, reference })
  const shown = async () =>
    (await bank.payments()).find(({ order_id }: { order_id: string }) => order_id === bank.order.id)
  const asked = () =>
    keptMails()
      .filter(({ template }) => template === "order-refund-owed")
      .map(({ to, subject }) => [to, subject.replace(/#\d+/, "#")])

  it("an order that was paid and is cancelled owes its money until the producer says that it went back", async () => {
    const { total } = bank.order
    await comes(total, "paid")
    await cancel()
    await owes("paid", total)
    expect(await shown()).toMatchObject({ status: "refunded", transfer: { owed_back: total, given_back: 0 } })
    const inbox = await bank.operator.get("/admin/bank-transfers?owed=true")
    expect(inbox.data.bank_transfers).toMatchObject([{ order_id: bank.order.id, owed_back: total }])

    const own = (await bank.owner.get("/producer/bank-transfers?owed=true")).data
    expect(own).toMatchObject({ bank_transfers: [{ order_id: bank.order.id, owed_back: total }], count: 1 })
    expect((await bank.owner.get("/producer/bank-transfers")).data.count).toBe(1)

    const foreign = bank.group.orders.find(({ id }) => id !== bank.order.id)
    const elsewhere = `/producer/orders/${foreign?.id}/transfer/paid-back`
    expect((await bank.owner.post(elsewhere, { amount: total, reference: "x" })).status).toBe(404)
    expect((await paidBack(total - 1)).status).toBe(409)
    await owes("paid", total)

    expect([(await paidBack(total)).status, (await paidBack(total)).status]).toEqual([200, 200])
    const again = await paidBack(total, "FT-BACK-2")
    expect([again.status, again.data.code]).toEqual([400, "nothing_owed"])
    expect((await bank.owner.get(`${path()}/transfer`)).data.transfer).toMatchObject({
      owed_back: 0,
      given_back: total,
      given_back_reference: "FT-BACK-1",
    })
    expect(await shown()).toMatchObject({ transfer: { owed_back: 0, given_back_reference: "FT-BACK-1" } })
    for (const asker of [
      bank.operator.get("/admin/bank-transfers?owed=true"),
      bank.owner.get("/producer/bank-transfers?owed=true"),
    ]) {
      expect((await asker).data.count).toBe(0)
    }
  })

  it("whoever manages the stall is asked once for a debt, and again each day until it is paid", async () => {
    const { total } = bank.order
    await comes(total, "paid")
    await cancel()
    await owes("paid", total)
    const once = [[bank.owner.email, "Cần trả lại khách 140.000 ₫ của đơn #"]]
    expect(total).toBe(140_000)
    expect(
      await until(
        async () => asked(),
        (mails) => mails.length > 0,
      ),
    ).toEqual(once)

    const now = new Date()
    expect(await remindPaybacks(getContainer(), now)).toBe(1)
    await workflowsDone()
    expect(asked()).toEqual(once)
    const tomorrow = new Date(now.getTime() + DAY_MS)
    expect(await remindPaybacks(getContainer(), tomorrow)).toBe(1)
    expect(
      await until(
        async () => asked(),
        (mails) => mails.length > 1,
      ),
    ).toEqual([...once, ...once])
    await paidBack(total)
    expect(await remindPaybacks(getContainer(), new Date(now.getTime() + 2 * DAY_MS))).toBe(0)
  })

  it("of a cancelled order whatever came goes back: a part, and all that comes after", async () => {
    await comes(50_000, "short")
    await owes("waiting", 0)
    await cancel()
    await owes("cancelled", 50_000)
    expect(await shown()).toMatchObject({ status: "cancelled", transfer: { status: "cancelled" } })
    await comes(90_000, "late")
    await owes("cancelled", 140_000)
  })

  it("an order that left unpaid and was refused is not paid any more: what comes is owed", async () => {
    await bank.owner.post(`${path()}/confirm`, {})
    await bank.owner.post(`${path()}/fulfillments`, {})
    const { data } = await bank.owner.get(path())
    const fulfillment_id = data.order.fulfillments[0].id
    await bank.owner.post(`${path()}/shipments`, { fulfillment_id, tracking_number: "VD01" })
    await bank.owner.post(`${path()}/refuse`, { fulfillment_id, reason: "Khách không nhận (mẫu)." })
    await comes(bank.order.total, "late")
    await owes("cancelled", bank.order.total)
    expect(await getContainer().resolve(Modules.PAYMENT).listCaptures({})).toHaveLength(0)
  })

  it("what came beyond a paid order goes back, but not what a person and the bank both tell", async () => {
    const { total, id } = bank.order
    await bank.owner.post(`/producer/orders/${id}/payments/confirm`, { amount: total, reference: "FT1" })
    await comes(total, "double")
    await owes("paid", 0)
    await comes(total, "double")
    await owes("paid", total)
    await paidBack(total)
    expect((await bank.operator.get("/admin/bank-receipts?open=true")).data.count).toBe(0)
  })

  it("money and a cancel at the same moment: whoever is first, all of it is owed and none twice", async () => {
    const { total } = bank.order
    const { code } = await row()
    await Promise.all([bank.tell({ id: "txn-0", amount: total, memo: code }), cancel()])
    const { status } = await until(row, ({ owed }) => owed > 0)
    expect(["paid", "cancelled"]).toContain(status)
    await until(outcomes, (all) => all.every(Boolean))
    await workflowsDone()
    await followMissedOrders(getContainer(), new Date(Date.now() + 300_000))
    expect((await row()).owed).toBe(total)
  })

  it("a debt that nobody wrote down, because the process died, is found by the job after eight days without one", async () => {
    const { total } = bank.order
    await comes(total, "paid")
    await cancel()
    await owes("paid", total)
    await workflowsDone()
    await service().updateBankTransfers({ id: (await row()).id, owed_back: 0 })
    await followMissedOrders(getContainer(), new Date(Date.now() + 8 * DAY_MS))
    await owes("paid", total)
  })

  it("what the payment provider holds stays in the books until the office has sent it back", async () => {
    const { total } = bank.order
    await service().updateBankTransfers({ id: (await row()).id, collected_by: "psp" })
    const house = async () => {
      const balances = await getContainer().resolve(LEDGER_MODULE).listBalances(null)
      const on = (code: string) => balances.find(({ account_code }) => account_code === code)?.amount ?? 0
      return [on("house:psp"), on("house:owed_to_shoppers")]
    }
    const stands = async (...expected: number[]) =>
      expect(await until(house, (now) => now.join() === expected.join())).toEqual(expected)

    await comes(total + 1_000, "over")
    await stands(total + 1_000, -1_000)
    await cancel()
    await stands(total + 1_000, -total - 1_000)
    await owes("paid", total + 1_000)
    const refused = await paidBack(total + 1_000)
    expect([refused.status, refused.data.code]).toEqual([400, "not_own_account"])
    const told = await getContainer().resolve(Modules.NOTIFICATION).listNotifications({ channel: "feed" })
    expect(told.at(-1)?.data?.title).toContain("Cần trả lại khách 141.000 ₫")

    const body = { amount: total + 1_000, reference: "PSP-1" }
    const record = () => bank.operator.post(`/admin/bank-transfers/${bank.order.id}/paid-back`, body)
    expect([(await record()).status, (await record()).status]).toEqual([200, 200])
    await stands(0, 0)
  })
})
