import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import type { Quantity } from "../../../lib/order-actions"
import { refundDueAt } from "../../../lib/returns/refund-clock"
import type { ReturnReason } from "../../../lib/returns/return-reasons"
import { RETURN_REQUEST_MODULE } from "../../../modules/return-request"
import type { ReturnRequestModuleService } from "../../../modules/return-request/service"
import type { ChosenItem } from "./choose-replacements"

type Input = {
  order_id: string
  producer_id: string
  order_group_id: string
  items: ChosenItem[]
  reason: ReturnReason
  note: string | null
  photo_ids: string[]
  actor: Actor
  /** ISO 8601. */
  now: string
}

const { INVALID_DATA, NOT_ALLOWED } = MedusaError.Types

/** Writes a shopper's request down with its photos and its clock running; nothing can be asked back twice. */
export const openReturnStep = createStep(
  "open-return",
  async ({ photo_ids, items, now, actor, ...asked }: Input, { container }) => {
    const service = container.resolve(RETURN_REQUEST_MODULE)
    await assertNotAsked(service, items)
    await assertOwnPhotos(service, asked.order_group_id, photo_ids)
    const request = await service.open(
      {
        ...asked,
        refund_due_at: refundDueAt(new Date(now)),
        wish: items.some(({ replacement_variant_id }) => replacement_variant_id) ? "exchange" : "refund",
        items,
        picture_ids: photo_ids,
      },
      actor.type,
    )
    return new StepResponse(request, request.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(RETURN_REQUEST_MODULE).forget(id)
    }
  },
)

async function assertNotAsked(service: ReturnRequestModuleService, items: Quantity[]): Promise<void> {
  const [open] = await service.listReturnRequestItems(
    { line_item_id: items.map(({ line_item_id }) => line_item_id), is_open: true },
    { take: 1 },
  )
  if (open) {
    throw new MedusaError(NOT_ALLOWED, `"${open.title}" has been asked back already.`, "already_asked")
  }
}

async function assertOwnPhotos(service: ReturnRequestModuleService, groupId: string, ids: string[]) {
  const photos = ids.length > 0 ? await service.listReturnPictures({ id: ids, order_group_id: groupId }) : []
  if (photos.filter(({ return_request_id }) => !return_request_id).length < ids.length) {
    throw new MedusaError(INVALID_DATA, "A photo is not one that was sent for this order.", "foreign_picture")
  }
}
