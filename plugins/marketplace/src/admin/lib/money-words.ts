type Colour = "green" | "red" | "blue" | "orange" | "grey"

export const WAYS = ["cod", "bank_transfer", "card"] as const
export type Way = (typeof WAYS)[number]
export const WAY_WORDS: Record<Way, string> = { cod: "COD", bank_transfer: "Chuyển khoản", card: "Thẻ" }

const ACCOUNTS: Record<string, string> = {
  "house:commission": "Chợ · phí sàn",
  "house:vat_on_commission": "Chợ · GTGT trên phí sàn",
  "house:withheld_vat": "Chợ · GTGT khấu trừ, phải nộp",
  "house:withheld_pit": "Chợ · TNCN khấu trừ, phải nộp",
  "house:psp": "Chợ · đơn vị thanh toán giữ",
  "house:bank": "Chợ · ngân hàng",
  "house:owed_to_shoppers": "Chợ · phải trả lại khách",
}
const PRODUCER_ACCOUNTS: Record<string, string> = {
  balance: "số dư với chợ",
  sales: "bán hàng",
  collected_cod: "thu COD",
  collected_bank_transfer: "nhận chuyển khoản",
  collected_card: "khách trả thẻ",
}

/** An account of the ledger in words; one without words is called as it is written. */
export function accountWords(code: string): string {
  const own = /^producer:[^:]+:(.+)$/.exec(code)?.[1]
  return own ? `Gian hàng · ${PRODUCER_ACCOUNTS[own] ?? own}` : (ACCOUNTS[code] ?? code)
}

export const KIND_WORDS: Record<string, string> = {
  sale: "Bán hàng",
  commission: "Phí sàn",
  withholding: "Thuế khấu trừ",
  payout: "Chi trả",
  settlement: "Thu phí",
  unsold: "Tiền phải trả lại khách",
  paid_back: "Đã trả lại khách",
  dispute_withdrawn: "Ngân hàng rút lại tiền",
  dispute_reinstated: "Ngân hàng trả lại tiền",
}
export const SOURCE_WORDS: Record<string, string> = {
  capture: "khách trả",
  refund: "hoàn tiền",
  payout: "chuyển đi",
  payout_return: "bị trả lại",
  settlement: "gian hàng nộp",
  dispute: "khách khiếu nại thẻ",
  transfer_reversal: "thu hồi tiền đã chuyển",
}

/** Kinds of income of a household, each with a withholding rate of its own. */
export const INCOMES: Record<string, string> = {
  distribution: "Phân phối hàng hoá",
  production: "Sản xuất",
  service: "Dịch vụ",
  other: "Khác",
  unknown: "Chưa rõ (mức cao nhất)",
}

/** What each state of a payout is called; elsewhere `approved` is a stall that sells. */
export const PAYOUT_STATES: Record<string, [label: string, colour: Colour]> = {
  draft: ["Chờ duyệt", "orange"],
  approved: ["Đã duyệt", "blue"],
  sending: ["Đang chuyển", "orange"],
  sent: ["Đã chuyển", "blue"],
  settled: ["Đã nhận", "green"],
  returned: ["Bị trả lại", "red"],
  cancelled: ["Đã huỷ", "grey"],
}

/** "11/2026" of "2026-11". */
export const monthWords = (period: string): string => period.split("-").toReversed().join("/")
