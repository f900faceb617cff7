import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { decideReturn, type Quantity } from "../../../lib/order-actions"
import { type Exchanged, exchangeDifference, givenPrice } from "../../../lib/returns/exchange-worth"
import type { OrderMoney } from "../../../lib/returns/order-money"
import { refundable, worthOf } from "../../../lib/returns/refund-amounts"
import { RETURN_REQUEST_MODULE } from "../../../modules/return-request"
import type { GivenGoods } from "../../producer-order/exchange-goods"
import { settle } from "../../producer-order/steps/decide"
import type { OwnOrder } from "../../producer-order/steps/load-own-order"
import { findReplacements, firstShort } from "../replacements"
import { assertPaid } from "./choose-replacements"
import type { ReturnRow } from "./load-return"

type Input = {
  own: OwnOrder
  request: ReturnRow
  money: OrderMoney
  items?: Quantity[]
  /** Money instead of the goods that were wished for. */
  refund_instead: boolean
}

/**
 * What is taken back, all that was asked back unless less came; what is given for it, if that was wished for; and how many
 * đồng go back: what is not given in goods, never more than was paid and is not promised for other goods.
 */
export const planReceiptStep = createStep(
  "plan-receipt",
  async ({ own, request, money, items, refund_instead }: Input, { container }) => {
    const wanted = items ?? request.items.map(({ line_item_id, quantity }) => ({ line_item_id, quantity }))
    assertAsked(request, wanted)
    const plan = settle(decideReturn(own.facts, wanted))?.plan ?? []
    const free = await freeOf(container, request, money)
    const lines = money.lines.map((line) => ({
      ...line,
      returned: own.facts.lines.find(({ id }) => id === line.id)?.returned ?? 0,
    }))
    if (request.wish === "refund" || refund_instead) {
      const given: GivenGoods[] = []
      return new StepResponse({ items: plan, given, refund_amount: Math.min(worthOf(lines, plan), free) })
    }
    const exchanged = plan.map((item) => exchangedOf(request, item, worthOf(lines, [item])))
    assertPaid(exchanged, free)
    const given: GivenGoods[] = exchanged.map((line) => ({
      variant_id: line.variant_id,
      quantity: line.quantity,
      unit_price: givenPrice(line),
    }))
    await assertInStock(container, request, given)
    return new StepResponse({ items: plan, given, refund_amount: exchangeDifference(exchanged) })
  },
)

/** What was paid, has not gone back and is not promised for other goods that came back. */
async function freeOf(container: MedusaContainer, { order_id }: ReturnRow, money: OrderMoney) {
  const others = await container
    .resolve(RETURN_REQUEST_MODULE)
    .listReturnRequests({ order_id, status: "received" }, { take: null })
  const promised = others.reduce((sum, { refund_amount }) => sum + Number(refund_amount ?? 0), 0)
  return Math.max(0, refundable(money.payments) - promised)
}

function exchangedOf(
  request: ReturnRow,
  { line_item_id, quantity }: Quantity,
  worth: number,
): Exchanged & { variant_id: string } {
  const asked = request.items.find((item) => item.line_item_id === line_item_id)
  return {
    ...{ worth, quantity, price: Number(asked?.replacement_price ?? 0) },
    variant_id: asked?.replacement_variant_id ?? "",
  }
}

async function assertInStock(
  container: MedusaContainer,
  { order_id, producer_id, items }: ReturnRow,
  given: GivenGoods[],
): Promise<void> {
  const variant_ids = given.map(({ variant_id }) => variant_id)
  const short = firstShort(await findReplacements(container, { order_id, producer_id, variant_ids }), given)
  if (short) {
    const title = items.find(
      ({ replacement_variant_id }) => replacement_variant_id === short,
    )?.replacement_title
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `"${title}" is sold out, so it cannot be given in exchange; give the money back instead.`,
      "replacement_sold_out",
    )
  }
}

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
        "too_many_returned",
      )
    }
  }
}
