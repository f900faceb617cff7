import { z } from "@medusajs/framework/zod"
import { VatSchedule } from "../../lib/vat/vat-schedule"
import { INCOME_KINDS } from "../../lib/withholding/withholding"

const basisPoints = z.number().int().min(0).max(10_000)
const moment = z.iso.datetime({ offset: true })

export const AdminUpdateVatRate = z.object({ schedule: VatSchedule }).strict()
export type AdminUpdateVatRateBody = z.infer<typeof AdminUpdateVatRate>

export const AdminBeginWithholdingRate = z
  .object({ income_kind: z.enum(INCOME_KINDS), vat_bp: basisPoints, pit_bp: basisPoints, valid_from: moment })
  .strict()
export type AdminBeginWithholdingRateBody = z.infer<typeof AdminBeginWithholdingRate>

export const AdminSetIncomeKind = z.object({ income_kind: z.enum(INCOME_KINDS) }).strict()
export type AdminSetIncomeKindBody = z.infer<typeof AdminSetIncomeKind>

export const AdminTaxFiling = z.object({ month: z.string().max(10) }).strict()
export type AdminTaxFilingParams = z.infer<typeof AdminTaxFiling>
