import { z } from "@medusajs/framework/zod"
import { RETURN_STATES } from "../../../lib/returns/return-state"
import { fieldsParam } from "../../list-fields"
import { pageParams } from "../../page"
import { quantities } from "../../quantities"
import { line, optionalLine } from "../../text-fields"

export const ProducerListReturns = z
  .object({
    ...pageParams,
    ...fieldsParam,
    status: z.enum(RETURN_STATES).optional(),
    order_id: z.string().min(1).max(100).optional(),
    open: z.stringbool().optional(),
    late: z.stringbool().optional(),
    order: z.enum(["created_at", "-created_at", "refund_due_at"]).default("-created_at"),
  })
  .strict()
export type ProducerListReturnsParams = z.infer<typeof ProducerListReturns>

export const ProducerAcceptReturn = z.object({ note: optionalLine(1_000) }).strict()
export type ProducerAcceptReturnBody = z.infer<typeof ProducerAcceptReturn>

export const ProducerDisputeReturn = z.object({ reason: line(1_000) }).strict()
export type ProducerDisputeReturnBody = z.infer<typeof ProducerDisputeReturn>

/**
 * All that was asked back has come, unless `items` says less. `restock: false` for what cannot be sold again;
 * `refund_instead: true` gives money where other goods were wished for.
 */
export const ReceiveReturn = z
  .object({
    items: quantities.optional(),
    restock: z.boolean().default(true),
    refund_instead: z.boolean().default(false),
    note: optionalLine(1_000),
  })
  .strict()
export type ReceiveReturnBody = z.infer<typeof ReceiveReturn>
