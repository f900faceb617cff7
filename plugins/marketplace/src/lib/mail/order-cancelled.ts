import type { Market } from "../options"
import { frameMail } from "./frame-mail"
import { linksOf } from "./links"
import type { Mail } from "./mail"

type Cancelled = {
  producer_name: string
  group_id: string
  group_display_id: number
  /** Opens the group's page without signing in. */
  token: string
  reason: string | null
}

const why = (reason: string | null): [string, string][] => (reason ? [["Lý do", reason]] : [])

/** To the shopper. */
export function orderCancelled(market: Market, order: Cancelled): Mail {
  const { producer_name, group_id, group_display_id, token, reason } = order
  return frameMail(market, {
    subject: `Phần hàng của ${producer_name} trong đơn #${group_display_id} đã hủy`,
    paragraphs: [
      `Phần hàng của ${producer_name} trong đơn #${group_display_id} của bạn đã được hủy và sẽ không được giao.`,
      "Hàng của những nhà sản xuất khác trong đơn, nếu có, vẫn được giao như bình thường. Nếu bạn đã trả tiền cho phần hàng này, tiền được hoàn lại cho bạn.",
    ],
    facts: why(reason),
    action: { label: "Xem đơn hàng", url: linksOf(market).orderGroup(group_id, token) },
  })
}

type CalledOff = { order_id: string; display_id: number; reason: string | null }

/** To the producer, where the shopper or the office cancelled. */
export function orderCancelledForStall(market: Market, { order_id, display_id, reason }: CalledOff): Mail {
  return frameMail(market, {
    subject: `Đơn hàng #${display_id} đã hủy`,
    paragraphs: [
      `Đơn hàng #${display_id} đã được hủy. Bạn không cần chuẩn bị hàng cho đơn này nữa; hàng đã giữ được trả lại kho.`,
    ],
    facts: why(reason),
    action: { label: "Mở đơn hàng", url: linksOf(market).stallOrder(order_id) },
  })
}
