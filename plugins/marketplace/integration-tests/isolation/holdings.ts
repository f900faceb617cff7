import { statementOf } from "../../src/lib/statement/statement"
import { GOODS_IMPORT_MODULE } from "../../src/modules/goods-import"
import { NOTICE_MODULE } from "../../src/modules/notice"
import { PRODUCER_MODULE } from "../../src/modules/producer"
import { STATEMENT_MODULE } from "../../src/modules/statement"
import type { App } from "../helpers/app"
import { PDF } from "../helpers/applicant"
import { createProductSets, createUpload, offerHoney } from "../helpers/goods"
import { createMarket, type Market, offerPayments, type Stall } from "../helpers/market"
import { Operator } from "../helpers/operator"
import { formOf } from "../helpers/pictures"
import { orderOf, type PlacedGroup, placeGroup } from "../helpers/placed-order"
import { ProducerClient } from "../helpers/producer-client"
import { Shopper } from "../helpers/shopper"

const VIETQR = "pp_vietqr_vietqr"

const bankAccountOf = ({ id }: Stall) => `BANK${id.slice(-8)}`

/** One of everything that belongs to one stall; each text in it must never come before another stall's eyes. */
export type Holdings = Awaited<ReturnType<typeof fillStall>>

/** Two stalls that hold one of everything, with orders of the same checkouts. */
export async function createHoldings(app: Pick<App, "api" | "getContainer">) {
  const container = app.getContainer()
  const market = await createMarket(container)
  await createProductSets(container)
  const [first, second] = market.stalls as [Stall, Stall]
  const orders = await placeOrders(app, market, [first, second])
  const operator = await Operator.signIn(app)
  return {
    market,
    own: await fillStall(app, first, orders, operator),
    foreign: await fillStall(app, second, orders, operator),
  }
}

type Checkouts = Record<"fresh" | "packed" | "delivered" | "transfer", PlacedGroup> & { shopper: Shopper }

/** One checkout that waits to be packed, one for each thing that may become of a parcel, and one paid by transfer. */
async function placeOrders(
  { api, getContainer }: Pick<App, "api" | "getContainer">,
  market: Market,
  stalls: Stall[],
): Promise<Checkouts> {
  const container = getContainer()
  await offerPayments(container, market, ["pp_system_default", VIETQR])
  await container.resolve(PRODUCER_MODULE).updateProducers(
    stalls.map((stall) => ({
      id: stall.id,
      bank_bin: "970416",
      bank_account_number: bankAccountOf(stall),
      bank_account_name: "NGUOI BAN MAU",
      assistance_requested_at: new Date(),
    })),
  )
  const shopper = new Shopper(api, market)
  const fresh = await placeGroup(shopper, stalls)
  const packed = await placeGroup(shopper, stalls)
  const delivered = await placeGroup(shopper, stalls)
  const cartId = await shopper.readyCart(stalls)
  await shopper.choosePayment(cartId, VIETQR)
  const transfer: PlacedGroup = (await shopper.complete(cartId)).data.order_group
  // Looking at what is to pay makes the transfer.
  await shopper.get(`/store/order-groups/${transfer.id}/payments?token=${transfer.token}`)
  return { shopper, fresh, packed, delivered, transfer }
}

async function fillStall(
  app: Pick<App, "api" | "getContainer">,
  stall: Stall,
  orders: Checkouts,
  operator: Operator,
) {
  const container = app.getContainer()
  const owner = await ProducerClient.signIn(app, stall)
  const manager = await ProducerClient.signIn(app, stall, "manager")
  const staff = await ProducerClient.signIn(app, stall, "staff")
  const packed = await pack(owner, orderOf(orders.packed, stall).id)
  const delivered = await pack(owner, orderOf(orders.delivered, stall).id)
  const { fulfillment_id } = delivered
  const parcels = `/producer/orders/${delivered.order_id}`
  await owner.post(`${parcels}/shipments`, { fulfillment_id, tracking_number: "VN0" })
  await owner.post(`${parcels}/deliver`, { fulfillment_id })
  const invited_email = `khach.${stall.handle}@cholang.example`
  const { data: invited } = await owner.post("/producer/invitations", { email: invited_email, role: "staff" })
  const product_id = stall.goods[0]?.product_id ?? ""
  const { data: assisted } = await operator.post(`/admin/producers/${stall.id}/assisted-changes`, {
    kind: "product",
    product_id,
    proposed: { title: `Tên mới của ${stall.handle}` },
  })
  const draft_title = `Mật của ${stall.handle}`
  const draft = await offerHoney(container, owner, { title: draft_title })
  const { data: started } = await owner.post("/producer/applications", { name: `Hồ sơ ${stall.handle}` })
  const application_id: string = started.application.id
  const form = formOf([[`giay-${stall.handle}.pdf`, PDF]], "file")
  form.append("kind", "other")
  const { data: kept } = await owner.post(`/producer/applications/${application_id}/documents`, form)
  return {
    ...{ application_id, document_id: kept.document.id as string },
    ...{ producer_id: stall.id, handle: stall.handle, bank_account_number: bankAccountOf(stall) },
    ...{ owner_token: owner.token, owner_email: owner.email, owner_id: owner.memberId },
    ...{ manager_token: manager.token, manager_email: manager.email, manager_id: manager.memberId },
    ...{ staff_token: staff.token, staff_email: staff.email, staff_id: staff.memberId },
    order_id: orderOf(orders.fresh, stall).id,
    line_item_id: await firstLineOf(owner, orderOf(orders.fresh, stall).id),
    packed_order_id: packed.order_id,
    fulfillment_id: packed.fulfillment_id,
    delivered_order_id: delivered.order_id,
    delivered_fulfillment_id: fulfillment_id,
    delivered_line_id: delivered.line_item_id,
    ...(await askBack(orders, delivered)),
    transfer_order_id: orderOf(orders.transfer, stall).id,
    ...{ product_id, variant_id: stall.goods[0]?.variant_id ?? "" },
    ...{ draft_id: draft.id, draft_title, draft_variant_id: draft.variants[0]?.id ?? "" },
    picture_url: await createUpload(container, stall.id, `upl_${stall.handle}`),
    change_id: assisted.change.id as string,
    ...{ invitation_id: invited.invitation.id as string, invited_email },
    statement_id: await state(app, stall),
    import_id: await imported(app, owner),
    notice_id: await tell(app, owner),
    manager_notice_id: await tell(app, manager),
  }
}

/** The shopper asks for one jar of the delivered order back. */
async function askBack(
  { shopper, delivered: { id, token } }: Checkouts,
  { order_id, line_item_id }: { order_id: string; line_item_id: string },
) {
  const { data } = await shopper.post(
    `/store/order-groups/${id}/orders/${order_id}/return-requests?token=${token}`,
    { items: [{ line_item_id, quantity: 1 }], reason: "damaged" },
  )
  return { return_request_id: data.return_request.id as string }
}

async function firstLineOf(owner: ProducerClient, order_id: string): Promise<string> {
  return (await owner.get(`/producer/orders/${order_id}`)).data.order.items[0].id
}

async function pack(owner: ProducerClient, order_id: string) {
  const { data } = await owner.post(`/producer/orders/${order_id}/fulfillments`)
  const { items, fulfillments } = data.order
  return { order_id, line_item_id: items[0].id as string, fulfillment_id: fulfillments[0].id as string }
}

/** Issues a month in which nothing was sold. */
async function state({ getContainer }: Pick<App, "getContainer">, { id }: Stall): Promise<string> {
  const statement = await getContainer()
    .resolve(STATEMENT_MODULE)
    .createStatements({
      producer_id: id,
      period: "2026-01",
      figures: statementOf(0, []),
      closing_balance: 0,
      issued_at: new Date("2026-02-01T00:00:00Z"),
    })
  return statement.id
}

/** A file of nothing but what was so already. */
async function imported({ getContainer }: Pick<App, "getContainer">, by: ProducerClient): Promise<string> {
  const { id } = await getContainer()
    .resolve(GOODS_IMPORT_MODULE)
    .createGoodsImports({
      producer_id: by.producerId,
      account_id: by.accountId,
      kind: "stock",
      status: "done",
      filename: `kho-${by.producerId}.csv`,
      language: "vi",
      columns: {},
      ignored_columns: {},
      summary: { create: 0, update: 0, unchanged: 1, problems: 0 },
      total: 0,
    })
  return id
}

/** Puts a line into a member's feed about the stall. */
async function tell({ getContainer }: Pick<App, "getContainer">, to: ProducerClient): Promise<string> {
  const notice = await getContainer()
    .resolve(NOTICE_MODULE)
    .createNotices({
      account_id: to.accountId,
      producer_id: to.producerId,
      kind: "producer-reopened",
      params: { producer_name: to.email },
      event_key: `isolation-${to.accountId}`,
    })
  return notice.id
}
