import { z } from "@medusajs/framework/zod"
import { pageParams } from "../../page"

const period = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "A month is written as 2026-11.")

export const AdminListStatements = z
  .object({ ...pageParams, period: period.optional(), producer_id: z.string().max(100).optional() })
  .strict()
export type AdminListStatementsParams = z.infer<typeof AdminListStatements>

export const AdminRunStatements = z.object({ period }).strict()
export type AdminRunStatementsBody = z.infer<typeof AdminRunStatements>
