import { z } from "@medusajs/framework/zod"
import { PAYOUT_STATUSES } from "../../../lib/payout/payout-state"
import { pageParams } from "../../page"
import { line } from "../../text-fields"

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
    note: line(2_000).optional(),
  })
  .strict()
export type AdminMovePayoutBody = z.infer<typeof AdminMovePayout>

export const AdminWriteBankFile = z.object({ period }).strict()
export type AdminWriteBankFileBody = z.infer<typeof AdminWriteBankFile>

/** As bank files are called when they are written. */
const reference = z.string().regex(/^BF-[\w-]{1,97}$/, "A bank file is called BF-, its month and its moment.")
export const AdminReadBankFile = z.object({ reference }).strict()
export type AdminReadBankFileParams = z.infer<typeof AdminReadBankFile>
