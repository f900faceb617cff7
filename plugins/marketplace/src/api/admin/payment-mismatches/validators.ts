import { z } from "@medusajs/framework/zod"
import { pageParams } from "../../page"
import { line } from "../../text-fields"

export const AdminListMismatches = z
  .object({ ...pageParams, open: z.enum(["true", "false"]).optional() })
  .strict()
export type AdminListMismatchesParams = z.infer<typeof AdminListMismatches>

export const AdminResolveMismatch = z.object({ resolution: line(2_000) }).strict()
export type AdminResolveMismatchBody = z.infer<typeof AdminResolveMismatch>
