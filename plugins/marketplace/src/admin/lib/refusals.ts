import { dong } from "./format"
import { malformedWords } from "./malformed"

/** What a refusal of the admin API says of itself. */
export type Refusal = { status: number; type?: string; code?: string; message?: string }

type Words = string | ((message: string) => string)

/** The number that an API's sentence names: a row, an amount in đồng. */
const numberIn = (message: string): number => Number(/-?\d+/.exec(message)?.[0] ?? 0)

const CODES: Record<string, Words> = {
  already_suspended: "Gian hàng này đang tạm ngừng, hoặc đã được báo tạm ngừng.",
  amount_differs: (message) => `Số tiền phải trả lại khách là ${dong(numberIn(message))}.`,
  assistance_not_requested: "Gian hàng này chưa nhờ giúp.",
  balance_too_low: (message) => {
    const owed = Math.max(0, numberIn(message))
    return `Chợ chỉ còn nợ gian hàng ${dong(owed)}, ít hơn khoản chi này.`
  },
  base_changed: "Nội dung gốc đã đổi từ lúc gửi, nhà sản xuất cần sửa lại trên bản mới.",
  begins_in_past: "Mức mới chỉ bắt đầu từ bây giờ trở đi, phần đã khấu trừ giữ nguyên.",
  change_open: "Món này đã có nội dung sửa đang chờ duyệt.",
  columns_missing: "Tệp phải có ba cột tracking_number, amount và fee.",
  date_order: "Ngày bán lại phải sau ngày bắt đầu nghỉ.",
  end_in_past: "Không kết thúc lùi về ngày đã qua được.",
  exchange_costs_more: "Món đổi đắt hơn số tiền trả lại. Hoàn tiền rồi để khách đặt đơn mới.",
  exchange_not_paid: "Đơn chưa trả tiền nên chưa đổi hàng được.",
  file_ended: "File dừng trước khoản này vì có lỗi, xuất thêm một file nữa.",
  file_taken: "Tệp này đã đối soát rồi.",
  foreign_page: "Việc này gửi đi từ một trang khác. Mở lại trang quản trị rồi làm lại.",
  foreign_picture: "Có ảnh không phải của gian hàng này.",
  handle_taken: "Địa chỉ trang này đã có gian hàng dùng, chọn địa chỉ khác.",
  incomplete: "Còn thiếu phần bắt buộc nên chưa duyệt được.",
  invalid_state_error: "Có người vừa làm việc này cùng lúc. Tải lại trang rồi xem lại.",
  key_reused: "Lần hoàn tiền này đã gửi với số khác. Tải lại trang rồi làm lại.",
  list_size: "Tệp có từ 1 đến 20.000 dòng.",
  login_is_address: "Người này đăng nhập bằng email nên nhận thư ở đó.",
  mixed_wishes: "Một yêu cầu chỉ xin hoàn tiền hoặc đổi hàng, không cả hai.",
  month_not_over: "Tháng này chưa hết, hết tháng mới lập sao kê được.",
  never_signed_in: "Người này chưa đăng nhập lần nào, gian hàng mời lại là được.",
  no_bank_account: "Gian hàng chưa có tài khoản ngân hàng.",
  no_carrier: "Chợ chưa nối với đơn vị chuyển khoản này.",
  no_list: "Tệp này không phải CSV.",
  no_statements: "Tháng này chưa lập sao kê, lập sao kê trước rồi mới chi trả.",
  no_transfer_awaited: "Không có đơn nào đang chờ khoản chuyển này.",
  no_way_out: "Gian hàng không có cách giao nào nên không gửi hàng đổi được. Hoàn tiền thay.",
  not_a_month: "Tháng chưa đúng, ví dụ 2026-11.",
  not_a_year: "Năm chưa đúng hoặc chưa tới, ví dụ 2026.",
  not_own_account: "Tiền nằm ở tài khoản chung của chợ nên ban điều phối làm việc này.",
  not_submitted: "Hồ sơ này không còn chờ duyệt.",
  not_suspended: "Gian hàng này không bị tạm ngừng.",
  nothing_changes: "Không có gì thay đổi so với bản đang bày.",
  nothing_owed: "Không còn khoản nào phải trả lại khách này.",
  nothing_to_send: "Tháng này không có khoản nào đã duyệt mà chuyển được.",
  nothing_withheld: "Năm này chưa khấu trừ khoản nào của gian hàng.",
  producer_closed: "Gian hàng này đã đóng cửa.",
  rates_at_once: "Hai mức thuế bắt đầu cùng một lúc.",
  receipt_assigned: "Khoản này đã gắn với một đơn, hoặc đã xử lý xong.",
  refund_too_high: (message) => `Đơn này chỉ hoàn được nhiều nhất ${dong(numberIn(message))}.`,
  replacement_sold_out: "Món đổi đã hết hàng. Hoàn tiền thay.",
  review_needed: "Nội dung đã đổi từ lần duyệt trước, hàng phải gửi duyệt lại.",
  row_without_amount: (message) => `Dòng ${numberIn(message)} của tệp không có số tiền đúng.`,
  row_without_parcel: (message) => `Dòng ${numberIn(message)} của tệp không có mã vận đơn.`,
  rule_invalid:
    "Mức phí chưa hợp lệ. Xem lại nhóm hàng, mức ít nhất và nhiều nhất, ngày bắt đầu và kết thúc.",
  takedown_open: "Đã có phiếu đang mở cho món này theo văn bản đó.",
  too_many_returned: "Số nhận về nhiều hơn số khách xin trả.",
  wrong_state: "Việc này vừa sang bước khác nên không làm được nữa. Tải lại trang rồi xem lại.",
}

const TYPES: Record<string, string> = {
  conflict: "Có người vừa làm việc này cùng lúc. Tải lại trang rồi xem lại.",
  not_found: "Không còn thấy mục này. Tải lại trang rồi xem lại.",
  unauthorized: "Phiên làm việc đã hết, đăng nhập lại rồi làm tiếp.",
  forbidden: "Tài khoản này không được làm việc này.",
  too_many_requests: "Làm quá nhiều lần liền, chờ một phút rồi thử lại.",
}

const BY_STATUS: Record<number, string | undefined> = {
  401: TYPES.unauthorized,
  403: TYPES.forbidden,
  404: TYPES.not_found,
  409: TYPES.conflict,
  413: "Tệp lớn quá.",
  429: TYPES.too_many_requests,
}

const BROKEN = "Máy chủ đang có lỗi, thử lại sau ít phút."
const REFUSED = "Chợ không nhận việc này. Xem lại những gì đã điền rồi làm lại, hoặc tải lại trang."

/** A refusal in the operators' words, never in the API's own. */
export function refusalWords({ status, type = "", code = "", message = "" }: Refusal): string {
  const words = CODES[code] ?? TYPES[type] ?? BY_STATUS[status]
  if (words) {
    return typeof words === "string" ? words : words(message)
  }
  return malformedWords(message) ?? (status >= 500 ? BROKEN : REFUSED)
}

export const hasWords = (code: string): boolean => code in CODES
