import type { Context, InferTypeOf } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { Actor } from "../../lib/actor"
import type { ReturnReason, ReturnWish } from "../../lib/returns/return-reasons"
import type { ReturnState } from "../../lib/returns/return-state"
import { OrderRefund } from "./models/order-refund"
import { ReturnPicture } from "./models/return-picture"
import { ReturnRequest } from "./models/return-request"
import { ReturnRequestItem } from "./models/return-request-item"
import { ReturnRequestStep } from "./models/return-request-step"

type Asked = {
  order_id: string
  producer_id: string
  order_group_id: string
  wish: ReturnWish
  reason: ReturnReason
  note: string | null
  refund_due_at: Date
  /** `worth` and `replacement_price` in đồng. */
  items: ({ line_item_id: string; title: string; quantity: number; worth: number } & AskedReplacement)[]
  picture_ids: string[]
}

export type AskedReplacement = {
  replacement_variant_id: string | null
  replacement_title: string | null
  replacement_price: number | null
}

type Move = {
  request: { id: string; status: ReturnState; is_open: boolean } & Partial<
    Pick<InferTypeOf<typeof ReturnRequest>, "refund_amount" | "native_return_id" | "native_exchange_id">
  >
  items: { id: string; is_open: boolean; received_quantity: number | null }[]
  step: { actor_type: Actor["type"]; note: string | null }
}

type Taken = { id: string; url: string }
type SqlContext = { manager?: { execute(sql: string, parameters: unknown[]): Promise<Taken[]> } }

export class ReturnRequestModuleService extends MedusaService({
  OrderRefund,
  ReturnRequestItem,
  ReturnPicture,
  ReturnRequest,
  ReturnRequestStep,
}) {
  /** Writes a request down with its goods, pictures and first step, all or nothing. */
  @InjectTransactionManager()
  async open(
    { items, picture_ids, ...asked }: Asked,
    actor_type: Actor["type"],
    @MedusaContext() context: Context = {},
  ) {
    const request = await this.createReturnRequests(asked, context)
    const return_request_id = request.id
    await this.createReturnRequestItems(
      items.map((item) => ({ ...item, return_request_id })),
      context,
    )
    await this.updateReturnPictures(
      picture_ids.map((id) => ({ id, return_request_id })),
      context,
    )
    await this.createReturnRequestSteps(
      { return_request_id, to_state: "requested", actor_type, note: asked.note },
      context,
    )
    return request
  }

  /** Takes a request back as if it had never been made; its pictures wait again. */
  @InjectTransactionManager()
  async forget(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    const of = { return_request_id: id }
    const pictures = await this.listReturnPictures(of, { take: null }, context)
    await this.updateReturnPictures(
      pictures.map(({ id }) => ({ id, return_request_id: null })),
      context,
    )
    await this.deleteReturnRequestItems(of, context)
    await this.deleteReturnRequestSteps(of, context)
    await this.deleteReturnRequests([id], context)
  }

  /** Moves a request on and writes the step down, all or nothing; answers the step's id. */
  @InjectTransactionManager()
  async moveOn({ request, items, step }: Move, @MedusaContext() context: Context = {}): Promise<string> {
    await this.updateReturnRequests(request, context)
    await this.updateReturnRequestItems(items, context)
    const { id } = await this.createReturnRequestSteps(
      { return_request_id: request.id, to_state: request.status, ...step },
      context,
    )
    return id
  }

  /** Takes pictures that came before this moment and belong to no request out of the table, in one statement. */
  @InjectManager()
  async takeUnusedPictures(
    before: Date,
    most: number,
    @MedusaContext() context: Context & SqlContext = {},
  ): Promise<Taken[]> {
    const taken = await context.manager?.execute(
      `DELETE FROM return_picture WHERE return_request_id IS NULL AND id IN
         (SELECT id FROM return_picture WHERE return_request_id IS NULL AND created_at < ?
          ORDER BY id LIMIT ? FOR UPDATE)
       RETURNING id, url`,
      [before, most],
    )
    return taken ?? []
  }
}
