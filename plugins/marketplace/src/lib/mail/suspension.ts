import type { Market } from "../options"
import { frameMail } from "./frame-mail"
import { linksOf } from "./links"
import type { Mail } from "./mail"
import { asMoment } from "./words"

type Suspension = { producer_name: string; reason: string }

const STILL_SHIP =
  "Những đơn đã đặt vẫn cần được giao: bạn vẫn xem và xử lý đơn hàng trong gian hàng như trước."
const openStall = (market: Market) => ({ label: "Vào gian hàng", url: linksOf(market).portal() })

export function suspensionAnnounced(
  market: Market,
  { producer_name, reason, effective_at }: Suspension & { effective_at: Date | string },
): Mail {
  return frameMail(market, {
    subject: `Gian hàng ${producer_name} sẽ tạm ngừng từ ${asMoment(effective_at)}`,
    paragraphs: [
      `Ban điều phối sẽ tạm ngừng gian hàng ${producer_name} từ ${asMoment(effective_at)}. Từ lúc đó hàng của bạn không còn hiện trên chợ.`,
      "Nếu bạn khắc phục được lý do dưới đây trước thời điểm đó, hãy báo cho ban điều phối.",
    ],
    facts: [["Lý do", reason]],
    action: openStall(market),
    note: STILL_SHIP,
  })
}

export function suspensionEffective(market: Market, { producer_name, reason }: Suspension): Mail {
  return frameMail(market, {
    subject: `Gian hàng ${producer_name} đã tạm ngừng`,
    paragraphs: [
      `Gian hàng ${producer_name} đã tạm ngừng. Hàng của bạn không còn hiện trên chợ.`,
      STILL_SHIP,
    ],
    facts: [["Lý do", reason]],
    action: openStall(market),
    note: "Để mở lại gian hàng, hãy liên hệ ban điều phối.",
  })
}

export function suspensionLifted(market: Market, { producer_name }: { producer_name: string }): Mail {
  return frameMail(market, {
    subject: `Gian hàng ${producer_name} đã mở lại`,
    paragraphs: [
      `Gian hàng ${producer_name} đã mở lại. Hàng của bạn lại hiện trên chợ và bán được như trước.`,
    ],
    action: openStall(market),
  })
}
