import { z } from "@medusajs/framework/zod"
import { line, optionalBareLine } from "./text-fields"

const LARGEST_AMOUNT = 10_000_000_000

const reference = optionalBareLine(100, "A reference")

/**
 * A part of an order that goes back. `idempotency_key`: chosen by the client, once for each refund it means; whatever is
 * sent twice pays once. `reference`: of a transfer that was made by hand.
 */
export const RefundOrder = z
  .object({
    idempotency_key: z
      .string()
      .min(8)
      .max(100)
      .regex(/^[\w.:-]*$/, "An idempotency key has only letters, digits and . _ : -"),
    /** Đồng. */
    amount: z.number().int().min(1).max(LARGEST_AMOUNT),
    kind: z.enum(["goods", "shipping"]),
    reason: line(500),
    reference,
  })
  .strict()
export type RefundOrderBody = z.infer<typeof RefundOrder>

/** The money for goods that came back: how much is known. */
export const RefundReturn = z.object({ reference }).strict()
export type RefundReturnBody = z.infer<typeof RefundReturn>

type Refund = Record<"id" | "kind", string> &
  Record<"reason" | "reference", string | null> & { amount: unknown; created_at: Date | string }

/** A refund as answers show it; money in đồng. */
export const refundView = ({ id, kind, amount, reason, reference, created_at }: Refund) => ({
  ...{ id, kind, reason, reference, created_at },
  amount: Number(amount),
})
