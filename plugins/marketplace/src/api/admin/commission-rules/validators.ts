import { z } from "@medusajs/framework/zod"
import { COMMISSION_SCOPES } from "../../../lib/commission/commission-rule"
import { pageParams } from "../../page"
import { line } from "../../text-fields"

const basisPoints = z.number().int().min(0).max(10_000)
const dong = z.number().int().min(0).max(1_000_000_000)
const moment = z.iso.datetime({ offset: true })
const code = z
  .string()
  .trim()
  .regex(/^[\w.-]{1,100}$/, "A code has up to 100 letters (a–z), digits, dots and dashes.")

export const AdminListCommissionRules = z
  .object({
    ...pageParams,
    scope: z.enum(COMMISSION_SCOPES).optional(),
    producer_id: z.string().max(100).optional(),
    /** Only rules that hold at this moment. */
    valid_at: moment.optional(),
  })
  .strict()
export type AdminListCommissionRulesParams = z.infer<typeof AdminListCommissionRules>

export const AdminCreateCommissionRule = z
  .object({
    name: line(200),
    scope: z.enum(COMMISSION_SCOPES),
    producer_id: code.nullable().default(null),
    product_group_code: code.nullable().default(null),
    percent_bp: basisPoints,
    fixed_amount: dong.default(0),
    min_amount: dong.nullable().default(null),
    max_amount: dong.nullable().default(null),
    vat_bp: basisPoints,
    priority: z.number().int().min(0).max(1_000).default(0),
    valid_from: moment.optional(),
    valid_to: moment.nullable().default(null),
  })
  .strict()
export type AdminCreateCommissionRuleBody = z.infer<typeof AdminCreateCommissionRule>

export const AdminEndCommissionRule = z.object({ valid_to: moment.optional() }).strict()
export type AdminEndCommissionRuleBody = z.infer<typeof AdminEndCommissionRule>

export const AdminPreviewCommission = z
  .object({
    producer_id: code,
    lines: z
      .array(z.object({ product_group_code: code.nullable().default(null), total: dong }).strict())
      .min(1)
      .max(100),
    at: moment.optional(),
  })
  .strict()
export type AdminPreviewCommissionBody = z.infer<typeof AdminPreviewCommission>
