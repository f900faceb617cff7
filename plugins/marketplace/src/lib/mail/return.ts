import type { Market } from "../options"
import type { ReturnState } from "../returns/return-state"
import { frameMail } from "./frame-mail"
import { linksOf } from "./links"
import type { Mail } from "./mail"
import { asDay, inDong } from "./words"

type Shown = { producer_name: string; group_id: string; group_display_id: number; token: string }
type Told = {
  /** "2 × Mật ong", a line each. */
  goods: string
  note: string | null
  /** What is wished for instead of the money, a line each; null for the money. */
  replacement: string | null
  /** Đồng. */
  refund_amount: number | null
}

const SUBJECTS: Record<ReturnState, (producer: string) => string> = {
  requested: (producer) => `${producer} đã nhận yêu cầu trả hàng của bạn`,
  accepted: (producer) => `${producer} đồng ý nhận lại hàng`,
  disputed: (producer) => `${producer} chưa đồng ý với yêu cầu trả hàng`,
  decided_for_shopper: () => "Yêu cầu trả hàng của bạn được chấp thuận",
  decided_for_producer: () => "Yêu cầu trả hàng của bạn không được chấp thuận",
  received: (producer) => `${producer} đã nhận lại hàng`,
  refunded: () => "Yêu cầu trả hàng của bạn đã xong",
  exchanged: (producer) => `${producer} sắp gửi hàng đổi cho bạn`,
  withdrawn: () => "Bạn đã rút yêu cầu trả hàng",
}

const SAYS: Record<ReturnState, (due: string) => string> = {
  requested: (due) =>
    `Nhà sản xuất sẽ xem và trả lời bạn. Nếu yêu cầu được chấp thuận, tiền được hoàn chậm nhất ngày ${due}.`,
  accepted: () => "Bạn gửi hàng lại cho nhà sản xuất nhé. Khi hàng về đến nơi, tiền được hoàn cho bạn.",
  disputed: () => "Ban điều phối chợ sẽ xem xét ý kiến của hai bên và trả lời bạn.",
  decided_for_shopper: () =>
    "Ban điều phối đã xem xét và đồng ý với bạn. Bạn gửi hàng lại cho nhà sản xuất nhé; khi hàng về đến nơi, tiền được hoàn cho bạn.",
  decided_for_producer: () =>
    "Ban điều phối đã xem xét ý kiến của hai bên và chưa thể đồng ý với yêu cầu này.",
  received: (due) => `Tiền được hoàn cho bạn chậm nhất ngày ${due}.`,
  refunded: () => "Hàng đã về đến nơi và tiền đã được hoàn cho bạn.",
  exchanged: () =>
    "Hàng của bạn đã về đến nơi. Nhà sản xuất gói hàng đổi và gửi đi, bạn không trả thêm phí giao.",
  withdrawn: () => "Bạn giữ lại hàng và không cần làm gì thêm.",
}

/** What is said differently where other goods are wished for. */
const SAYS_OF_EXCHANGE: Partial<Record<ReturnState, (due: string) => string>> = {
  requested: () =>
    "Nhà sản xuất sẽ xem và trả lời bạn. Nếu yêu cầu được chấp thuận, bạn gửi hàng lại và nhận hàng đổi.",
  accepted: () => "Bạn gửi hàng lại cho nhà sản xuất nhé. Khi hàng về đến nơi, hàng đổi được gửi cho bạn.",
  decided_for_shopper: () =>
    "Ban điều phối đã xem xét và đồng ý với bạn. Bạn gửi hàng lại cho nhà sản xuất nhé; khi hàng về đến nơi, hàng đổi được gửi cho bạn.",
}

const NOTHING_PAID = "Hàng đã về đến nơi. Bạn chưa trả tiền cho phần hàng này nên không có gì phải hoàn."

/** To the shopper, at every step of a request to give goods back. */
export function returnMoved(
  market: Market,
  state: ReturnState,
  order: Shown,
  { goods, note, replacement, refund_amount, due_at }: Told & { due_at: Date | string },
): Mail {
  const says = (replacement && SAYS_OF_EXCHANGE[state]) || SAYS[state]
  return frameMail(market, {
    subject: SUBJECTS[state](order.producer_name),
    paragraphs: [state === "refunded" && refund_amount === 0 ? NOTHING_PAID : says(asDay(due_at))],
    facts: [
      ["Đơn hàng", `#${order.group_display_id}`],
      ["Hàng", goods],
      ...exchangedFor(replacement),
      ...amount(refund_amount),
      ...(note ? [["Lời nhắn", note] satisfies [string, string]] : []),
    ],
    action: { label: "Xem đơn hàng", url: linksOf(market).orderGroup(order.group_id, order.token) },
  })
}

type ForStall = Told & { return_request_id: string; display_id: number }

const STALL_SUBJECTS = {
  requested: (number: number) => `Khách muốn trả hàng của đơn #${number}`,
  decided_for_shopper: (number: number) => `Đơn #${number}: ban điều phối đồng ý cho trả hàng`,
  decided_for_producer: (number: number) => `Đơn #${number}: ban điều phối không đồng ý cho trả hàng`,
  withdrawn: (number: number) => `Khách đã rút yêu cầu trả hàng của đơn #${number}`,
}
export type StallReturnState = keyof typeof STALL_SUBJECTS
export const isToldToStall = (state: ReturnState): state is StallReturnState => state in STALL_SUBJECTS

const STALL_SAYS: Record<StallReturnState, string> = {
  requested: "Bạn xem lý do và ảnh khách gửi, rồi đồng ý nhận lại hàng hoặc nói rõ vì sao chưa đồng ý nhé.",
  decided_for_shopper: "Khi hàng về đến nơi, bạn báo đã nhận và làm tiếp ở trang yêu cầu nhé.",
  decided_for_producer: "Bạn không cần làm gì thêm với yêu cầu này.",
  withdrawn: "Bạn không cần làm gì thêm với yêu cầu này.",
}

/** To the producer, where somebody else moved the request. */
export function returnMovedForStall(
  market: Market,
  state: StallReturnState,
  { goods, note, replacement, return_request_id, display_id }: ForStall,
): Mail {
  return frameMail(market, {
    subject: STALL_SUBJECTS[state](display_id),
    paragraphs: [STALL_SAYS[state]],
    facts: [
      ["Hàng", goods],
      ...exchangedFor(replacement),
      ...(note ? [["Lời nhắn", note] satisfies [string, string]] : []),
    ],
    action: { label: "Mở yêu cầu", url: linksOf(market).stallReturn(return_request_id) },
  })
}

/** To the shopper: a part of an order went back without goods coming back. */
export function refundMade(
  market: Market,
  order: Shown,
  refund: { amount: number; reason: string | null },
): Mail {
  return frameMail(market, {
    subject: `Bạn được hoàn ${inDong(refund.amount)} cho đơn #${order.group_display_id}`,
    paragraphs: [`${order.producer_name} hoàn lại cho bạn một phần tiền của đơn hàng.`],
    facts: [
      ["Số tiền", inDong(refund.amount)],
      ...(refund.reason ? [["Lý do", refund.reason] satisfies [string, string]] : []),
    ],
    action: { label: "Xem đơn hàng", url: linksOf(market).orderGroup(order.group_id, order.token) },
  })
}

/** To the producer: money in its account has to be transferred back to a shopper. */
export function refundOwed(
  market: Market,
  owed: { order_id: string; display_id: number; amount: number },
): Mail {
  return frameMail(market, {
    subject: `Cần trả lại khách ${inDong(owed.amount)} của đơn #${owed.display_id}`,
    paragraphs: [
      "Tiền chuyển khoản của đơn này đang ở tài khoản của bạn và cần được trả lại khách. Bạn chuyển trả cho khách, rồi ghi số tham chiếu ở trang đơn hàng nhé.",
    ],
    facts: [["Số tiền", inDong(owed.amount)]],
    action: { label: "Mở đơn hàng", url: linksOf(market).stallOrder(owed.order_id) },
  })
}

const exchangedFor = (replacement: string | null): [string, string][] =>
  replacement ? [["Đổi lấy", replacement]] : []
const amount = (refund: number | null): [string, string][] => (refund ? [["Tiền hoàn", inDong(refund)]] : [])
