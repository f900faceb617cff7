import { z } from "@medusajs/framework/zod"
import { pageParams } from "../../page"

export const AdminListOrderGroups = z
  .object({
    ...pageParams,
    display_id: z.coerce.number().int().positive().max(2_147_483_647).optional(),
    producer_id: z.string().max(100).optional(),
  })
  .strict()
export type AdminListOrderGroupsParams = z.infer<typeof AdminListOrderGroups>
