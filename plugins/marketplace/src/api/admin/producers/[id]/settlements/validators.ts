import { z } from "@medusajs/framework/zod"

/** Whole đồng; the bank's reference makes one transfer count once. */
export const AdminRecordSettlement = z
  .object({
    amount: z.number().int().positive().max(9_999_999_999_999),
    reference: z.string().trim().min(1).max(100),
  })
  .strict()
export type AdminRecordSettlementBody = z.infer<typeof AdminRecordSettlement>
