import { z } from "@medusajs/framework/zod"
import { line } from "../../../../text-fields"

/** Whole đồng; the bank's reference makes one transfer count once. */
export const AdminRecordSettlement = z
  .object({
    amount: z.number().int().positive().max(9_999_999_999_999),
    reference: line(100),
  })
  .strict()
export type AdminRecordSettlementBody = z.infer<typeof AdminRecordSettlement>
