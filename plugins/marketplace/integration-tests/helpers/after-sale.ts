import { Modules } from "@medusajs/framework/utils"
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import { LEDGER_MODULE } from "../../src/modules/ledger"
import { ORDER_GROUP_MODULE } from "../../src/modules/order-group"
import type { App } from "./app"
import type { Market, Stall } from "./market"
import { orderOf, type PlacedGroup, placeGroup, type Way } from "./placed-order"
import type { ProducerClient } from "./producer-client"
import type { Shopper } from "./shopper"
import { until } from "./until"

export type Placed = { group: PlacedGroup; id: string; others: string[]; line_item_id: string }

/** The first stall's orders after their sale: placed, paid and delivered, and what becomes of them then. */
export class AfterSale {
  readonly stall: Stall

  constructor(
    private readonly app: Pick<App, "getContainer">,
    private readonly market: Market,
    private readonly shopper: Shopper,
    private readonly owner: ProducerClient,
    private readonly choose?: Way,
  ) {
    this.stall = market.stalls[0] as Stall
  }

  /** Two jars (240,000 ₫), or so many, and their way (20,000 ₫), beside an order of each other stall. */
  async place(jars = 2): Promise<Placed> {
    const group = await placeGroup(this.shopper, this.market.stalls, jars, this.choose)
    const { id } = orderOf(group, this.stall)
    const { data } = await this.owner.get(`/producer/orders/${id}`)
    const others = group.orders.filter((order) => order.id !== id).map((order) => order.id)
    return { group, id, others, line_item_id: data.order.items[0].id }
  }

  /** What Medusa knows of an order's payment, in đồng. */
  async paymentOf(orderId: string) {
    const container = this.app.getContainer()
    const [row] = await container.resolve(ORDER_GROUP_MODULE).listProducerOrders({ order_id: orderId })
    const [payment] = await container
      .resolve(Modules.PAYMENT)
      .listPayments(
        { payment_collection_id: row?.payment_collection_id },
        { relations: ["refunds", "captures"] },
      )
    const amounts = (rows: { amount: unknown }[] = []) => rows.map(({ amount }) => Number(amount))
    return {
      id: payment?.id ?? "",
      captures: amounts(payment?.captures),
      refunds: amounts(payment?.refunds),
    }
  }

  async pay({ id }: Pick<Placed, "id">, amount?: number): Promise<void> {
    const payment = await this.paymentOf(id)
    await capturePaymentWorkflow(this.app.getContainer()).run({ input: { payment_id: payment.id, amount } })
    await until(
      () => this.balance(id),
      (sums) => sums["house:commission"] !== undefined,
    )
  }

  /** One parcel with everything that is not packed yet, sent off and arrived. */
  async deliver({ id }: Pick<Placed, "id">): Promise<void> {
    const path = `/producer/orders/${id}`
    const { data } = await this.owner.post(`${path}/fulfillments`)
    const fulfillment_id = data.order?.fulfillments.at(-1)?.id
    await this.owner.post(`${path}/shipments`, { fulfillment_id, tracking_number: "VN1" })
    await this.owner.post(`${path}/deliver`, { fulfillment_id })
  }

  async delivered(): Promise<Placed> {
    const placed = await this.place()
    await this.deliver(placed)
    await this.pay(placed)
    return placed
  }

  /** A route of the shopper's own order, opened by the group's token. */
  shoppers({ group, id }: Pick<Placed, "group" | "id">, path: string): string {
    return `/store/order-groups/${group.id}/orders/${id}/${path}?token=${group.token}`
  }

  /** Asks for other goods of the stall instead of the money. */
  askFor(placed: Placed, replacement_variant_id: string, quantity = 1) {
    return this.ask(placed, quantity, {
      items: [{ line_item_id: placed.line_item_id, quantity, replacement_variant_id }],
    })
  }

  ask(placed: Placed, quantity = 1, more: object = {}) {
    return this.shopper.post(this.shoppers(placed, "return-requests"), {
      items: [{ line_item_id: placed.line_item_id, quantity }],
      reason: "damaged",
      ...more,
    })
  }

  /** How many of each line the shopper is told can be given back now. */
  async returnable({ group, id }: Pick<Placed, "group" | "id">): Promise<number[]> {
    const { data } = await this.shopper.get(`/store/order-groups/${group.id}?token=${group.token}`)
    const order = data.order_group.orders.find((one: { id: string }) => one.id === id)
    return order.returnable.map(({ quantity }: { quantity: number }) => quantity)
  }

  act(id: string, action: string, body: unknown = {}) {
    return this.owner.post(`/producer/return-requests/${id}/${action}`, body)
  }

  /** How many of the stall's first goods, or of its others, lie on the shelf and are promised. */
  async stock(place = 0) {
    const [level] = await this.app
      .getContainer()
      .resolve(Modules.INVENTORY)
      .listInventoryLevels({ inventory_item_id: this.stall.goods[place]?.inventory_item_id })
    return { stocked: Number(level?.stocked_quantity), reserved: Number(level?.reserved_quantity) }
  }

  /** What the ledger holds of an order, đồng by account. */
  async balance(orderId: string): Promise<Record<string, number>> {
    const rows = await this.app
      .getContainer()
      .resolve(LEDGER_MODULE)
      .listLedgerTransactions({ order_id: orderId }, { take: null, relations: ["postings"] })
    const sums: Record<string, number> = {}
    for (const { account_code, amount } of rows.flatMap(({ postings }) => postings)) {
      sums[account_code] = (sums[account_code] ?? 0) + Number(amount)
    }
    return sums
  }
}
