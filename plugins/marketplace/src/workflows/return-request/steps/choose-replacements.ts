import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Quantity } from "../../../lib/order-actions"
import { costsMore, unitWorth } from "../../../lib/returns/exchange-worth"
import type { OrderMoney } from "../../../lib/returns/order-money"
import { refundable, worthOf } from "../../../lib/returns/refund-amounts"
import type { AskedReplacement } from "../../../modules/return-request/service"
import type { OwnOrder } from "../../producer-order/steps/load-own-order"
import { findReplacements, firstShort, type Replacement } from "../replacements"

/** Units that are asked back, and what is wished for each of them, if it is not the money. */
export type AskedItem = Quantity & { replacement_variant_id?: string }
export type ChosenItem = Quantity & AskedReplacement & { title: string; worth: number }

type Input = {
  own: OwnOrder
  money: OrderMoney
  order_id: string
  producer_id: string
  items: AskedItem[]
}

const { INVALID_DATA, NOT_ALLOWED, NOT_FOUND } = MedusaError.Types

/**
 * What goods that are asked back are worth, and on what terms others are given for them: the same ones again for what was
 * paid, others for today's price. Fails for goods of somebody else (`not_found`), sold-out ones (`replacement_sold_out`)
 * and dearer ones (`exchange_costs_more`), for goods that were not paid for (`exchange_not_paid`), and where money and
 * goods are wished for at once (`mixed_wishes`).
 */
export const chooseReplacementsStep = createStep(
  "choose-replacements",
  async ({ own, money, items, ...whose }: Input, { container }) => {
    const wanted = items.flatMap(({ replacement_variant_id: variant_id, quantity }) =>
      variant_id ? [{ variant_id, quantity }] : [],
    )
    if (wanted.length > 0 && wanted.length < items.length) {
      throw new MedusaError(
        INVALID_DATA,
        "One request is for money or for other goods, not for both.",
        "mixed_wishes",
      )
    }
    const variant_ids = [...new Set(wanted.map(({ variant_id }) => variant_id))]
    const found = await findReplacements(container, { ...whose, variant_ids })
    if (found.length < variant_ids.length) {
      throw new MedusaError(NOT_FOUND, "These goods were not found.")
    }
    const short = found.find(({ variant_id }) => variant_id === firstShort(found, wanted))
    if (short) {
      throw new MedusaError(NOT_ALLOWED, `"${short.title}" is sold out.`, "replacement_sold_out")
    }
    const plan = items.map((item) => chosen(own, money, item, found))
    if (wanted.length > 0) {
      assertPaid(plan, refundable(money.payments))
    }
    return new StepResponse(plan)
  },
)

function chosen({ facts }: OwnOrder, money: OrderMoney, item: AskedItem, found: Replacement[]): ChosenItem {
  const { line_item_id, quantity, replacement_variant_id = null } = item
  const line = facts.lines.find(({ id }) => id === line_item_id)
  const lines = money.lines.map((paid) => ({ ...paid, returned: line?.returned ?? 0 }))
  const paid = lines.find(({ id }) => id === line_item_id)
  const back = { worth: worthOf(lines, [item]), quantity }
  const replacement = found.find(({ variant_id }) => variant_id === replacement_variant_id)
  const isSame = replacement !== undefined && paid?.variant_id === replacement.variant_id
  const price = isSame ? unitWorth(back) : (replacement?.price ?? null)
  if (replacement && price !== null && costsMore({ ...back, price })) {
    throw new MedusaError(
      NOT_ALLOWED,
      `"${replacement.title}" costs more than what comes back for it; give that back and order anew.`,
      "exchange_costs_more",
    )
  }
  return {
    ...{ line_item_id, title: line?.title ?? "", ...back, replacement_variant_id },
    replacement_title: replacement?.title ?? null,
    replacement_price: price,
  }
}

/** Goods are given for goods that were paid for: what is still to be paid is settled first. */
export function assertPaid(items: { worth: number }[], paid: number): void {
  if (items.reduce((sum, { worth }) => sum + worth, 0) > paid) {
    throw new MedusaError(
      NOT_ALLOWED,
      "These goods have not been paid for, so nothing can be given for them.",
      "exchange_not_paid",
    )
  }
}
