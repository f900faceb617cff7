import { z } from "@medusajs/framework/zod"
import { fieldsParam } from "../../list-fields"
import { pageParams } from "../../page"

export const ListNotices = z
  .object({
    ...pageParams,
    ...fieldsParam,
    /** Of one producer only, for those who work for several. */
    producer_id: z.string().max(100).optional(),
    unread: z.stringbool().optional(),
    order: z.enum(["created_at", "-created_at"]).default("-created_at"),
  })
  .strict()
export type ListNoticesParams = z.infer<typeof ListNotices>

export const ReadAllNotices = z.object({ producer_id: z.string().max(100).optional() }).strict()
export type ReadAllNoticesBody = z.infer<typeof ReadAllNotices>
