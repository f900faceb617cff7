import { z } from "@medusajs/framework/zod"
import { bareLine } from "../../../../text-fields"

/** Whole đồng; the bank's reference makes one transfer count once. */
export const AdminRecordSettlement = z
  .object({
    amount: z.number().int().positive().max(9_999_999_999_999),
    reference: bareLine(100, "A reference"),
  })
  .strict()
export type AdminRecordSettlementBody = z.infer<typeof AdminRecordSettlement>
