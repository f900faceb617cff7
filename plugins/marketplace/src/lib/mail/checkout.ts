import type { Market } from "../options"
import { frameMail } from "./frame-mail"
import { linksOf } from "./links"
import type { Mail } from "./mail"
import { type ItemLine, itemLines } from "./words"

/** To the shopper whose card had paid when the goods turned out to be gone. */
export function checkoutReleased(market: Market, goods: ItemLine[]): Mail {
  return frameMail(market, {
    subject: "Đơn hàng chưa đặt được, thẻ của bạn không bị trừ tiền",
    paragraphs: [
      "Rất tiếc, có món vừa hết hoặc vừa ngừng bán ngay khi bạn thanh toán, nên đơn hàng chưa đặt được.",
      "Khoản tiền thẻ tạm giữ đã được trả lại. Tuỳ ngân hàng, bạn sẽ thấy trong vài ngày. Giỏ hàng của bạn vẫn còn.",
    ],
    facts: [["Hàng trong giỏ", itemLines(goods)]],
    action: { label: "Xem giỏ hàng", url: linksOf(market).cart() },
  })
}
