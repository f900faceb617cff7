import { z } from "@medusajs/framework/zod"
import { pageParams } from "../../page"

export const AdminListMismatches = z
  .object({ ...pageParams, open: z.enum(["true", "false"]).optional() })
  .strict()
export type AdminListMismatchesParams = z.infer<typeof AdminListMismatches>

export const AdminResolveMismatch = z.object({ resolution: z.string().trim().min(1).max(2_000) }).strict()
export type AdminResolveMismatchBody = z.infer<typeof AdminResolveMismatch>
