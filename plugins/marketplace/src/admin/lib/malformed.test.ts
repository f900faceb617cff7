import { zodValidator } from "@medusajs/framework"
import type { z } from "@medusajs/framework/zod"
import { expect, test } from "vitest"
import { AdminCreateCommissionRule } from "../../api/admin/commission-rules/validators"
import { AdminRunPayouts } from "../../api/admin/payouts/validators"
import { AdminAssistedChange } from "../../api/admin/producers/[id]/assisted-changes/validators"
import { AdminRecordSettlement } from "../../api/admin/producers/[id]/settlements/validators"
import { AdminSetPayoutAccount, AdminSuspendProducer } from "../../api/admin/producers/validators"
import { AdminResolveTakedown } from "../../api/admin/takedowns/validators"
import { malformedWords } from "./malformed"

const rule = { name: "Phí", scope: "global", percent_bp: 500, vat_bp: 800 }
const profile = (proposed: object) => ({ kind: "profile", proposed })

/** What Medusa says of a body that our own schema does not take. */
async function refusalOf(schema: z.ZodType, body: unknown): Promise<string> {
  try {
    await zodValidator(schema, body)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  throw new Error("The body was taken.")
}

test.each<[string, z.ZodType, unknown]>([
  ["Ô “Lý do” còn trống.", AdminSuspendProducer, {}],
  ["Ô “Lý do” còn trống hoặc ngắn quá.", AdminSuspendProducer, { reason: "  " }],
  ["Ô “Lý do” dài quá, nhiều nhất 2.000 ký tự.", AdminSuspendProducer, { reason: "x".repeat(2_001) }],
  ["Ô “Cách xử lý” chưa đúng.", AdminResolveTakedown, { action: "burnt", note: "Xong" }],
  [
    "Số tham chiếu hoặc số văn bản chỉ gồm chữ, số, dấu cách và . , _ / # : + ( ) & -",
    AdminRecordSettlement,
    { amount: 1, reference: "FT1; FT2" },
  ],
  ["Ô “Số tiền” phải là số.", AdminRecordSettlement, { amount: null, reference: "FT1" }],
  ["Ô “Số tiền” nhỏ quá.", AdminRecordSettlement, { amount: 0, reference: "FT1" }],
  ["Ô “Phần trăm” nhiều nhất là 100.", AdminCreateCommissionRule, { ...rule, percent_bp: 10_001 }],
  ["Ngày chưa đúng, ví dụ 2027-01-01.", AdminCreateCommissionRule, { ...rule, valid_from: "mai" }],
  [
    "Mã chỉ gồm chữ không dấu, số, dấu chấm và gạch nối, nhiều nhất 100 ký tự.",
    AdminCreateCommissionRule,
    { ...rule, product_group_code: "nhóm mật" },
  ],
  ["Tháng chưa đúng, ví dụ 2026-11.", AdminRunPayouts, { period: "11/2026" }],
  ["Mã tài khoản Stripe bắt đầu bằng acct_.", AdminSetPayoutAccount, { account: "123" }],
  ["Số điện thoại chưa đúng, ví dụ 0912 345 678.", AdminAssistedChange, profile({ phone: "12" })],
  ["Email chưa đúng, ví dụ ten@vidu.vn.", AdminAssistedChange, profile({ email: "ten" })],
  ["Ô “Địa chỉ” dài quá, nhiều nhất 200 ký tự.", AdminAssistedChange, profile({ street: "x".repeat(201) })],
  ["Có ô điền chưa đúng, xem lại rồi gửi nữa.", AdminSuspendProducer, { reason: "Vì", wish: 1 }],
])("%s", async (words, schema, body) => {
  expect(malformedWords(await refusalOf(schema, body))).toBe(words)
})

test("a refusal that is about no field is left to others", () => {
  expect(malformedWords("This order was not found.")).toBeUndefined()
})
