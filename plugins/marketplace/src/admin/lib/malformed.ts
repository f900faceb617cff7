/** What operators can fill in, by its name in the API, as their screens call it. */
const FIELDS: Record<string, string> = {
  about: "Giới thiệu",
  account: "Mã tài khoản Stripe",
  action: "Cách xử lý",
  amount: "Số tiền",
  authority: "Cơ quan",
  authority_order: "Cơ quan và số văn bản",
  carrier: "Đơn vị giao",
  code: "Mã đơn",
  csv: "Tệp đối soát",
  description: "Mô tả",
  email: "Email",
  fixed_amount: "Cộng thêm mỗi đơn",
  handle: "Địa chỉ trang",
  income_kind: "Loại thu nhập",
  max_amount: "Mức nhiều nhất",
  min_amount: "Mức ít nhất",
  month: "Tháng",
  name: "Tên",
  note: "Ghi chú",
  percent_bp: "Phần trăm",
  period: "Tháng",
  phone: "Điện thoại",
  pit_bp: "TNCN (%)",
  priority: "Mức ưu tiên",
  product_group_code: "Mã nhóm hàng",
  quantity: "Số lượng",
  rate_bp: "Phần trăm",
  reason: "Lý do",
  reference: "Số tham chiếu hoặc số văn bản",
  resolution: "Cách xử lý",
  short_text: "Giới thiệu ngắn",
  street: "Địa chỉ",
  title: "Tên",
  total: "Tiền hàng",
  valid_from: "Từ ngày",
  valid_to: "Đến ngày",
  vat_bp: "Thuế GTGT",
}

/** Fields that are numbers; all others are texts, where "too big" means too long. */
const NUMBERS = /(^|_)(amount|bp|priority|quantity|total)$/
/** Percentages, which the API has in basis points. */
const BASIS_POINTS = /_bp$/

const BARE = "chỉ gồm chữ, số, dấu cách và . , _ / # : + ( ) & -"

/** What a field's own rule says where it does not hold: the rule names the field itself. */
const RULES: Record<string, string> = {
  "A code has up to 100 letters (a–z), digits, dots and dashes.":
    "Mã chỉ gồm chữ không dấu, số, dấu chấm và gạch nối, nhiều nhất 100 ký tự.",
  "A handle has letters a–z and digits, joined by single dashes.":
    "Địa chỉ trang chỉ gồm chữ thường không dấu và số, nối bằng một gạch nối.",
  "A month is written as 2026-11.": "Tháng chưa đúng, ví dụ 2026-11.",
  "A carrier's name has only": `Tên đơn vị giao ${BARE}`,
  "A reference has only": `Số tham chiếu hoặc số văn bản ${BARE}`,
  "A request cannot have come in the future": "Lúc nhận văn bản không thể sau bây giờ.",
  "A Stripe account is written as acct_….": "Mã tài khoản Stripe bắt đầu bằng acct_.",
  "Give a Vietnamese phone number.": "Số điện thoại chưa đúng, ví dụ 0912 345 678.",
  "Give an e-mail address.": "Email chưa đúng, ví dụ ten@vidu.vn.",
  "Invalid ISO datetime": "Ngày chưa đúng, ví dụ 2027-01-01.",
}

/** How Medusa begins about a body that does not hold. */
const BEGIN = "Invalid request: "

type Told = (field: string, name: string, limit: number) => string

/** The sentences that Medusa makes of what zod finds (its zod-helpers.ts), and ours for them. */
const SENTENCES: [RegExp, Told][] = [
  [/^Field '(?<path>[^']+)' is required/, (field) => `Ô “${field}” còn trống.`],
  [
    /^Value for field '(?<path>[^']+)' too small/,
    (field, name) => `Ô “${field}” ${NUMBERS.test(name) ? "nhỏ quá" : "còn trống hoặc ngắn quá"}.`,
  ],
  [/^Value for field '(?<path>[^']+)' too big, expected at most: '(?<limit>\d+)'/, tooBig],
  [
    /^Expected type: '[^']*(?:number|int)[^']*' for field '(?<path>[^']+)'/,
    (field) => `Ô “${field}” phải là số.`,
  ],
  [/^Expected[^']*'[^']*' for field '(?<path>[^']+)'/, (field) => `Ô “${field}” chưa đúng.`],
]

function tooBig(field: string, name: string, limit: number): string {
  const most = (BASIS_POINTS.test(name) ? limit / 100 : limit).toLocaleString("vi-VN")
  return NUMBERS.test(name)
    ? `Ô “${field}” nhiều nhất là ${most}.`
    : `Ô “${field}” dài quá, nhiều nhất ${most} ký tự.`
}

/**
 * What a refusal of a malformed request says in the operators' words, with the field where it names one that they know;
 * undefined where the refusal is about something else.
 */
export function malformedWords(message: string): string | undefined {
  return message.startsWith(BEGIN)
    ? (wordsOf(message.slice(BEGIN.length)) ?? "Có ô điền chưa đúng, xem lại rồi gửi nữa.")
    : undefined
}

function wordsOf(issue: string): string | undefined {
  const rule = Object.keys(RULES).find((known) => issue.startsWith(known))
  if (rule) {
    return RULES[rule]
  }
  for (const [pattern, told] of SENTENCES) {
    const { path = "", limit = "" } = pattern.exec(issue)?.groups ?? {}
    // A field within others is written as "proposed, phone"; the place in a list is only a number.
    const name = path.split(", ").findLast((part) => !/^\d+$/.test(part)) ?? ""
    const field = FIELDS[name]
    if (field) {
      return told(field, name, Number(limit))
    }
  }
}
