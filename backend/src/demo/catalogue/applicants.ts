import { APPLICATION_TERMS_VERSION } from "@cho-lang/marketplace/lib/application-requirements"
import type { DemoProducerType } from "./types"

/** How far an applicant has come: the states that an operator meets, and a stall that was admitted and suspended. */
export type ApplicantState = "draft" | "submitted" | "changes_requested" | "rejected" | "suspended"

export interface DemoApplicant {
  state: ApplicantState
  /** Of the login, which has the password of the demo's producers. */
  email: string
  name: string
  type: DemoProducerType | "cooperative_group"
  street: string
  shortText: string
  /** What the office answered; the applicant reads it. */
  note?: string
}

/** People at the gate of the market, who sell nothing in it. */
export const APPLICANTS: DemoApplicant[] = [
  {
    state: "draft",
    email: "ho-so-nhap@cholang.example",
    name: "Hộ làm nghề Nón Ngõ Gạch (mẫu)",
    type: "household",
    street: "Làng nghề Ngõ Gạch",
    shortText: "Nón lá khâu tay, mười sáu vành.",
  },
  {
    state: "submitted",
    email: "ho-so-cho-duyet@cholang.example",
    name: "Hộ làm nghề Mật Ong Vườn Cau (mẫu)",
    type: "household",
    street: "Xóm Vườn Cau",
    shortText: "Mật ong hoa nhãn quay mỗi năm một vụ.",
  },
  {
    state: "submitted",
    email: "ho-so-cho-duyet-2@cholang.example",
    name: "Hợp tác xã Rau Bờ Đê (mẫu)",
    type: "cooperative",
    street: "Thôn Bờ Đê",
    shortText: "Rau theo mùa, hái buổi sáng giao trong ngày.",
  },
  {
    state: "changes_requested",
    email: "ho-so-can-bo-sung@cholang.example",
    name: "Tổ hợp tác Mây Tre Lũy Làng (mẫu)",
    type: "cooperative_group",
    street: "Thôn Lũy Tre",
    shortText: "Rổ, rá và giỏ mây đan tay.",
    note: "Ảnh chụp hợp đồng hợp tác bị mờ ở trang cuối, chúng tôi không đọc được chữ ký. Bạn chụp lại giúp nhé.",
  },
  {
    state: "rejected",
    email: "ho-so-bi-tu-choi@cholang.example",
    name: "Công ty TNHH Hàng Chợ Mái Ngói (mẫu)",
    type: "enterprise",
    street: "Đường Mái Ngói",
    shortText: "Bán lại hàng nhiều nơi.",
    note: "Chợ chỉ nhận người tự làm ra hàng. Hồ sơ cho thấy công ty mua đi bán lại nên chưa vào chợ được.",
  },
  {
    state: "suspended",
    email: "gian-hang-tam-ngung@cholang.example",
    name: "Hộ làm nghề Tương Giếng Cổ (mẫu)",
    type: "household",
    street: "Xóm Giếng Cổ",
    shortText: "Tương nếp ủ chum.",
    note: "Giấy chứng nhận an toàn thực phẩm hết hạn, cơ sở đang làm lại giấy.",
  },
]

/** What everybody writes into an application. No person, firm, phone or account has these numbers. */
export const answersOf = ({ type, street, shortText, email }: DemoApplicant, communeCode: string) => ({
  ...NUMBERS[type],
  commune_code: communeCode,
  street,
  contact_name: "Người nộp mẫu",
  phone: "+84900000000",
  email,
  bank_bin: "999999",
  bank_account_number: "DEMO0000000000",
  bank_account_name: "TAI KHOAN MAU",
  short_text: shortText,
  terms_version: APPLICATION_TERMS_VERSION,
})

const CITIZEN = { citizen_id: "000000000000" }
const COMPANY = { tax_code: "0000000000", registration_number: "DEMO-0000" }
const NUMBERS: Record<DemoApplicant["type"], Partial<typeof CITIZEN & typeof COMPANY>> = {
  enterprise: COMPANY,
  cooperative: COMPANY,
  cooperative_group: CITIZEN,
  household: CITIZEN,
}

/** The order by which the suspended stall was suspended; no authority has this number. */
export const AUTHORITY_ORDER = "Văn bản mẫu số DEMO-01"
