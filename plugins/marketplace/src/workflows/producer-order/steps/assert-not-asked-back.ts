import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Quantity } from "../../../lib/order-actions"
import { RETURN_REQUEST_MODULE } from "../../../modules/return-request"

/** Goods that a shopper asked back come back by that request, which nobody could finish without them. */
export const assertNotAskedBackStep = createStep(
  "assert-not-asked-back",
  async (items: Quantity[], { container }) => {
    const [open] = await container
      .resolve(RETURN_REQUEST_MODULE)
      .listReturnRequestItems(
        { line_item_id: items.map(({ line_item_id }) => line_item_id), is_open: true },
        { take: 1 },
      )
    if (open) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `"${open.title}" is asked back by the return request ${open.return_request_id}: write down there that it has come.`,
        "return_asked",
      )
    }
    return new StepResponse(null)
  },
)
