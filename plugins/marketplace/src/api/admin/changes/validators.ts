import { z } from "@medusajs/framework/zod"
import { changeParams } from "../../change-params"

export const AdminListChanges = z
  .object({ ...changeParams, producer_id: z.string().max(100).optional() })
  .strict()
export type AdminListChangesParams = z.infer<typeof AdminListChanges>
