import { z } from "@medusajs/framework/zod"
import { PAYOUT_STATUSES } from "../../../lib/payout/payout-state"
import { pageParams } from "../../page"

const period = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "A month is written as 2026-11.")

export const AdminListPayouts = z
  .object({
    ...pageParams,
    period: period.optional(),
    status: z.enum(PAYOUT_STATUSES).optional(),
    producer_id: z.string().max(100).optional(),
  })
  .strict()
export type AdminListPayoutsParams = z.infer<typeof AdminListPayouts>

export const AdminRunPayouts = z.object({ period }).strict()
export type AdminRunPayoutsBody = z.infer<typeof AdminRunPayouts>

export const AdminMovePayout = z
  .object({
    status: z.enum(["approved", "settled", "returned", "cancelled"]),
    note: z.string().trim().max(2_000).optional(),
  })
  .strict()
export type AdminMovePayoutBody = z.infer<typeof AdminMovePayout>

export const AdminWriteBankFile = z.object({ period }).strict()
export type AdminWriteBankFileBody = z.infer<typeof AdminWriteBankFile>

export const AdminReadBankFile = z.object({ reference: z.string().trim().min(1).max(100) }).strict()
export type AdminReadBankFileParams = z.infer<typeof AdminReadBankFile>
