import { z } from "@medusajs/framework/zod"
import { pageParams } from "../../page"

export const AdminListOrderGroups = z
  .object({ ...pageParams, display_id: z.coerce.number().int().positive().optional() })
  .strict()
export type AdminListOrderGroupsParams = z.infer<typeof AdminListOrderGroups>
