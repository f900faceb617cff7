import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ReturnReason } from "../../lib/returns/return-reasons"
import { inTurn, type OrderAction } from "../producer-order/compose-action"
import { decideReturnStep } from "../producer-order/steps/decide"
import { loadOwnOrderStep } from "../producer-order/steps/load-own-order"
import { loadOrderMoneyStep } from "../refund/steps/load-order-money"
import { finishReturn } from "./compose-return"
import { type AskedItem, chooseReplacementsStep } from "./steps/choose-replacements"
import { openReturnStep } from "./steps/open-return"

export type AskReturnInput = OrderAction & {
  order_group_id: string
  items: AskedItem[]
  reason: ReturnReason
  note: string | null
  /** Photos that were sent for this order group before. */
  photo_ids: string[]
  /** ISO 8601. */
  now: string
}

/**
 * A shopper asks to give delivered goods of one order back, for money or for other goods of the same producer; the thirty
 * days in which the money is due begin. Answers the request. Errors: `not_found`, `invalid_data` for more than was
 * delivered or a foreign photo (`foreign_picture`), `not_allowed` before anything was delivered (`wrong_state`) or for
 * goods asked back already (`already_asked`), and those of `chooseReplacementsStep`.
 */
export const askReturnWorkflow = createWorkflow("ask-return", (input: AskReturnInput) => {
  const request = inTurn(input, () => {
    const own = loadOwnOrderStep(input)
    const money = loadOrderMoneyStep(input.order_id)
    decideReturnStep({ own, items: input.items })
    const items = chooseReplacementsStep(
      transform({ input, own, money }, ({ input, own, money }) => ({ ...input, own, money })),
    )
    const request = openReturnStep(transform({ input, items }, ({ input, items }) => ({ ...input, items })))
    finishReturn(
      transform({ input, request }, ({ input, request }) => ({
        input,
        id: request.id,
        act: "ask",
        from: null,
        to: "requested" as const,
        after: { order_id: input.order_id, items: input.items, reason: input.reason },
      })),
    )
    return request
  })
  return new WorkflowResponse(request)
})
