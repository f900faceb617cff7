import { z } from "@medusajs/framework/zod"
import { pageParams } from "../../page"

export const ListNotices = z
  .object({
    ...pageParams,
    /** Of one producer only, for those who work for several. */
    producer_id: z.string().max(100).optional(),
    unread: z.stringbool().optional(),
  })
  .strict()
export type ListNoticesParams = z.infer<typeof ListNotices>

export const ReadAllNotices = z.object({ producer_id: z.string().max(100).optional() }).strict()
export type ReadAllNoticesBody = z.infer<typeof ReadAllNotices>
