import type { Market } from "../options"
import { frameMail } from "./frame-mail"
import { linksOf } from "./links"
import type { Mail } from "./mail"

type Application = { producer_name: string }
type Judged = Application & { reason: string }

/** Why a suspended, pending or rejected application stands where it stands is also on this page. */
const seeApplication = (market: Market) => ({ label: "Xem hồ sơ", url: linksOf(market).application() })

export function applicationSubmitted(market: Market, { producer_name }: Application): Mail {
  return frameMail(market, {
    subject: `${market.name} đã nhận hồ sơ của ${producer_name}`,
    paragraphs: [
      `Chúng tôi đã nhận hồ sơ mở gian hàng của ${producer_name}. Điều phối viên sẽ xem và trả lời bạn qua thư này.`,
      "Trong lúc chờ, bạn xem lại những gì đã gửi ở trang hồ sơ.",
    ],
    action: seeApplication(market),
  })
}

export function applicationApproved(market: Market, { producer_name }: Application): Mail {
  return frameMail(market, {
    subject: `Gian hàng ${producer_name} đã được duyệt`,
    paragraphs: [
      `Hồ sơ của ${producer_name} đã được duyệt. Từ bây giờ bạn có thể đăng sản phẩm và nhận đơn hàng.`,
    ],
    action: { label: "Vào gian hàng", url: linksOf(market).portal() },
  })
}

export function applicationRejected(market: Market, { producer_name, reason }: Judged): Mail {
  return frameMail(market, {
    subject: `Hồ sơ của ${producer_name} chưa được chấp thuận`,
    paragraphs: [`Rất tiếc, hồ sơ mở gian hàng của ${producer_name} chưa được chấp thuận.`],
    facts: [["Lý do", reason]],
    action: seeApplication(market),
    note: "Khi đã có đủ điều kiện, bạn có thể gửi một hồ sơ mới.",
  })
}

export function applicationChangesRequested(market: Market, { producer_name, reason }: Judged): Mail {
  return frameMail(market, {
    subject: `Hồ sơ của ${producer_name} cần bổ sung`,
    paragraphs: [
      `Điều phối viên đã xem hồ sơ của ${producer_name} và cần bạn sửa hoặc bổ sung vài chỗ trước khi duyệt.`,
    ],
    facts: [["Cần bổ sung", reason]],
    action: { label: "Sửa hồ sơ", url: linksOf(market).application() },
  })
}
