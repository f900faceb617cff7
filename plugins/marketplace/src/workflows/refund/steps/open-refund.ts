import type { InferTypeOf } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import { RETURN_REQUEST_MODULE } from "../../../modules/return-request"
import type { OrderRefund, RefundKind } from "../../../modules/return-request/models/order-refund"

export type RefundRow = InferTypeOf<typeof OrderRefund>

export type OpenRefundInput = {
  order_id: string
  producer_id: string
  idempotency_key: string
  kind: RefundKind
  /** Đồng. */
  amount: number
  reason: string | null
  reference: string | null
  actor: Actor
}

/**
 * Writes a refund down before its money moves. The same key finds the same refund again, whatever became of it; with
 * another amount or kind it is refused (`key_reused`). There is no way back: what follows may already have paid.
 */
export const openRefundStep = createStep(
  "open-refund",
  async ({ actor, ...input }: OpenRefundInput, { container }) => {
    const service = container.resolve(RETURN_REQUEST_MODULE)
    const { order_id, idempotency_key } = input
    const [known] = await service.listOrderRefunds({ order_id, idempotency_key }, { take: 1 })
    if (known && (Number(known.amount) !== input.amount || known.kind !== input.kind)) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "This key was used for another refund of this order.",
        "key_reused",
      )
    }
    return new StepResponse(
      known ?? (await service.createOrderRefunds({ ...input, actor_type: actor.type, actor_id: actor.id })),
    )
  },
)
