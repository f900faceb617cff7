import type { BigNumberInput } from "@medusajs/framework/types"
import { BigNumber, decorateCartTotals } from "@medusajs/framework/utils"
import { ledgerEntriesOf, movementsOf } from "../ledger/movements"
import type { Quantity } from "../order-actions"
import { decideReturn } from "../order-actions"
import type { OrderFacts } from "../order-state"
import type { PlannedOrder } from "../plan-orders"
import { costsMore, exchangeDifference, givenPrice, unitWorth } from "../returns/exchange-worth"
import { type PaidBy, partsOfRefund, refundable, worthOf } from "../returns/refund-amounts"
import { mostRefundable } from "../returns/refund-limits"
import {
  decideReturnAct,
  isOpenReturn,
  type ReturnAct,
  type ReturnState,
  stateOnceBack,
} from "../returns/return-state"

type Moved = { id: string; amount: number; created_at: string }
/** `price`: of one unit of what is wished for instead of the money. `worth`: of what came back. All in đồng. */
type Asked = {
  status: ReturnState
  items: Quantity[]
  price: number | null
  worth: number
  refund_amount: number
}

const numeric = (value: BigNumberInput) => new BigNumber(value).numeric

/**
 * One producer's order that was delivered, as the workflows treat it, without a database: every decision about money and
 * goods is made by the functions that they use.
 */
export class ModelledOrder {
  readonly lines: { id: string; title: string; quantity: number; total: number; returned: number }[]
  readonly shipping: number
  readonly captures: Moved[] = []
  readonly refunds: (Moved & { note: string })[] = []
  readonly given: { id: string; kind: string; amount: number }[] = []
  readonly requests: Asked[] = []
  isCancelled = false
  private moment = 0

  constructor(private readonly planned: PlannedOrder) {
    const decorated = decorateCartTotals(
      planned.data as unknown as Parameters<typeof decorateCartTotals>[0],
    ) as unknown as {
      items: { id: string; title: string; quantity: number; total: BigNumberInput }[]
      shipping_total: BigNumberInput
    }
    this.shipping = numeric(decorated.shipping_total)
    this.lines = decorated.items.map(({ id, title, quantity, total }) => ({
      ...{ id, title, quantity, returned: 0 },
      total: numeric(total),
    }))
  }

  get total(): number {
    return this.planned.total
  }
  get captured(): number {
    return this.captures.reduce((sum, { amount }) => sum + amount, 0)
  }
  get refunded(): number {
    return this.refunds.reduce((sum, { amount }) => sum + amount, 0)
  }
  private get payments(): PaidBy[] {
    return [{ id: "pay", captured: this.captured, refunds: this.refunds }]
  }
  private get promised(): number {
    return this.requests
      .filter(({ status }) => status === "received")
      .reduce((sum, { refund_amount }) => sum + refund_amount, 0)
  }

  /** Takes a part of what has not been taken yet, in thousandths. */
  capture(part: number): void {
    const amount = Math.ceil(((this.total - this.captured) * part) / 1_000)
    if (!this.isCancelled && amount > 0) {
      this.captures.push({ id: `capt_${this.captures.length}`, amount, created_at: this.tick() })
    }
  }

  /** Everything goes back, as Medusa's cancelling does; not after goods came back. */
  cancel(): void {
    if (!this.isCancelled && this.requests.length === 0) {
      this.isCancelled = true
      this.giveBack({ id: "cancel", amount: refundable(this.payments) })
    }
  }

  /** For money, or for goods at a part of what comes back, in thousandths: all of it for the same goods again. */
  ask(item: Quantity, part: number | null = null): void {
    const items = [item]
    const isAsked = ({ line_item_id }: Quantity) =>
      this.requests.some(
        ({ status, items }) =>
          isOpenReturn(status) && items.some((item) => item.line_item_id === line_item_id),
      )
    const decision = decideReturn(this.facts(), items)
    if (this.isCancelled || decision.outcome !== "do" || items.some(isAsked)) {
      return
    }
    const back = { worth: worthOf(this.lines, decision.plan), quantity: item.quantity }
    const price = part === null ? null : Math.floor((unitWorth(back) * part) / 1_000)
    if (price === null || (!costsMore({ ...back, price }) && back.worth <= refundable(this.payments))) {
      this.requests.push({
        ...{ status: "requested", items: decision.plan, price },
        ...{ worth: 0, refund_amount: 0 },
      })
    }
  }

  act(place: number, act: ReturnAct): void {
    const request = this.requests[place % Math.max(1, this.requests.length)]
    const decision = request && decideReturnAct(request.status, act)
    if (!request || decision?.outcome !== "do") {
      return
    }
    if (act === "receive") {
      this.receive(request)
      return
    }
    if (act === "refund") {
      this.giveBack({ id: `return_${place}_${this.given.length}`, amount: request.refund_amount }, "return")
    }
    request.status = decision.plan
  }

  /** All that was asked back has come, at once; what is given for it has arrived as soon. */
  private receive(request: Asked): void {
    const free = Math.max(0, refundable(this.payments) - this.promised)
    const worth = worthOf(this.lines, request.items)
    const { price } = request
    if (price !== null && worth > free) {
      return
    }
    const [{ line_item_id, quantity } = { line_item_id: "", quantity: 0 }] = request.items
    const line = this.lines.find(({ id }) => id === line_item_id)
    if (line) {
      line.returned += quantity
    }
    request.worth = worth
    request.refund_amount =
      price === null ? Math.min(worth, free) : exchangeDifference([{ worth, quantity, price }])
    if (price !== null) {
      const total = givenPrice({ worth, quantity, price }) * quantity
      const id = `given_${this.lines.length}`
      this.lines.push({ id, title: id, quantity, total, returned: 0 })
    }
    request.status = stateOnceBack(request.refund_amount, price !== null)
  }

  refund(kind: "goods" | "shipping", amount: number): void {
    const money = { shipping_total: this.shipping, payments: this.payments }
    if (amount <= mostRefundable(kind, money, { promised: this.promised, earlier: this.given })) {
      this.giveBack({ id: `${kind}_${this.given.length}`, amount }, kind)
    }
  }

  /** What the ledger says of it, with its commission frozen at a share of the total in basis points. */
  ledger(commissionBp: number) {
    const commission = { amount: Math.floor((this.total * commissionBp) / 10_000), vat_amount: commissionBp }
    const facts = {
      payment_id: "pay",
      order_id: this.planned.id,
      producer_id: this.planned.producer_id,
      collection: { way: "card" as const, isHeldByProvider: true },
      order_total: this.total,
      captures: this.captures,
      refunds: this.refunds,
    }
    return { commission, entries: ledgerEntriesOf(facts, movementsOf(facts), commission, {}) }
  }

  private giveBack(refund: { id: string; amount: number }, kind = "cancel"): void {
    for (const { amount } of partsOfRefund(this.payments, refund)) {
      this.refunds.push({
        id: `ref_${this.refunds.length}`,
        amount,
        note: refund.id,
        created_at: this.tick(),
      })
    }
    this.given.push({ ...refund, kind })
  }

  private facts(): OrderFacts {
    return {
      cancelled: this.isCancelled,
      confirmed: true,
      lines: this.lines.map((line) => ({ ...line, packed: line.quantity, delivered: line.quantity })),
      parcels: [],
    }
  }

  private tick(): string {
    this.moment += 1
    return new Date(Date.UTC(2026, 10, 26, 0, 0, this.moment)).toISOString()
  }
}
