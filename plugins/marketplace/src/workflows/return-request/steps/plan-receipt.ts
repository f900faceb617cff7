import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { decideReturn, type Quantity } from "../../../lib/order-actions"
import type { OrderMoney } from "../../../lib/returns/order-money"
import { refundable, worthOf } from "../../../lib/returns/refund-amounts"
import { RETURN_REQUEST_MODULE } from "../../../modules/return-request"
import { settle } from "../../producer-order/steps/decide"
import type { OwnOrder } from "../../producer-order/steps/load-own-order"
import type { ReturnRow } from "./load-return"

type Input = { own: OwnOrder; request: ReturnRow; money: OrderMoney; items?: Quantity[] }

/**
 * What is taken back, all that was asked back unless less came, and how many đồng go back for it: never more than was
 * paid and is not promised for other goods.
 */
export const planReceiptStep = createStep(
  "plan-receipt",
  async ({ own, request, money, items }: Input, { container }) => {
    const wanted = items ?? request.items.map(({ line_item_id, quantity }) => ({ line_item_id, quantity }))
    assertAsked(request, wanted)
    const plan = settle(decideReturn(own.facts, wanted))?.plan ?? []
    const others = await container
      .resolve(RETURN_REQUEST_MODULE)
      .listReturnRequests({ order_id: request.order_id, status: "received" }, { take: null })
    const promised = others.reduce((sum, { refund_amount }) => sum + Number(refund_amount ?? 0), 0)
    const lines = money.lines.map((line) => ({
      ...line,
      returned: own.facts.lines.find(({ id }) => id === line.id)?.returned ?? 0,
    }))
    const free = Math.max(0, refundable(money.payments) - promised)
    return new StepResponse({ items: plan, refund_amount: Math.min(worthOf(lines, plan), free) })
  },
)

function assertAsked(request: ReturnRow, wanted: Quantity[]): void {
  for (const { line_item_id, quantity } of wanted) {
    const asked = request.items.find((item) => item.line_item_id === line_item_id)
    if (!asked) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "This request has no such line.")
    }
    if (quantity > asked.quantity) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `Of "${asked.title}" only ${asked.quantity} were asked back.`,
      )
    }
  }
}
