import type { Market } from "../options"
import { frameMail } from "./frame-mail"
import { linksOf } from "./links"
import type { Mail } from "./mail"
import { type ItemLine, inDong, itemLines } from "./words"

type ReceivedOrder = { order_id: string; display_id: number; total: number; items: ItemLine[] }

/** To the producer. Who ordered and where it goes stands behind the sign-in only. */
export function orderReceived(market: Market, { order_id, display_id, total, items }: ReceivedOrder): Mail {
  return frameMail(market, {
    subject: `Đơn hàng mới #${display_id}`,
    paragraphs: ["Gian hàng của bạn vừa có đơn hàng mới. Bạn xác nhận và chuẩn bị hàng nhé."],
    facts: [
      ["Hàng", itemLines(items)],
      ["Tổng cộng", inDong(total)],
    ],
    action: { label: "Mở đơn hàng", url: linksOf(market).stallOrder(order_id) },
  })
}

type PlacedGroup = {
  id: string
  display_id: number
  /** Opens the group's page without signing in. */
  token: string
  total: number
  orders: { producer_name: string; items: ItemLine[] }[]
}

/** To the shopper. */
export function orderPlaced(market: Market, { id, display_id, token, total, orders }: PlacedGroup): Mail {
  return frameMail(market, {
    subject: `${market.name} đã nhận đơn hàng #${display_id}`,
    paragraphs: [
      `Cảm ơn bạn đã mua hàng ở ${market.name}. Chúng tôi đã nhận đơn hàng #${display_id} và báo cho nhà sản xuất chuẩn bị.`,
      ...(orders.length > 1
        ? ["Mỗi nhà sản xuất gửi hàng riêng, nên hàng có thể đến thành nhiều kiện."]
        : []),
    ],
    facts: [
      ...orders.map(({ producer_name, items }): [string, string] => [producer_name, itemLines(items)]),
      ["Tổng cộng", inDong(total)],
    ],
    action: { label: "Xem đơn hàng", url: linksOf(market).orderGroup(id, token) },
    note: "Ai có liên kết này cũng xem được đơn hàng, nên bạn đừng chuyển thư cho người lạ.",
  })
}
