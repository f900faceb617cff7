import type { Market } from "../options"
import { frameMail } from "./frame-mail"
import { linksOf } from "./links"
import type { Mail } from "./mail"

type Parcel = { producer_name: string; group_id: string; group_display_id: number; token: string }
type Sent = Parcel & { carrier: string | null; tracking_number: string | null }

const seeOrder = (market: Market, { group_id, token }: Parcel) => ({
  label: "Xem đơn hàng",
  url: linksOf(market).orderGroup(group_id, token),
})

export function parcelHandedOver(market: Market, parcel: Sent): Mail {
  const { producer_name, group_display_id, carrier, tracking_number } = parcel
  return frameMail(market, {
    subject: `Kiện hàng của ${producer_name} đang trên đường`,
    paragraphs: [
      `${producer_name} đã giao kiện hàng trong đơn #${group_display_id} của bạn cho đơn vị vận chuyển.`,
    ],
    facts: [
      ...(carrier ? [["Đơn vị vận chuyển", carrier] satisfies [string, string]] : []),
      ...(tracking_number ? [["Mã vận đơn", tracking_number] satisfies [string, string]] : []),
    ],
    action: seeOrder(market, parcel),
  })
}

export function parcelDelivered(market: Market, parcel: Parcel): Mail {
  const { producer_name, group_display_id } = parcel
  return frameMail(market, {
    subject: `Kiện hàng của ${producer_name} đã đến nơi`,
    paragraphs: [
      `Kiện hàng của ${producer_name} trong đơn #${group_display_id} đã được giao. Cảm ơn bạn đã mua hàng ở chợ.`,
    ],
    action: seeOrder(market, parcel),
    note: "Nếu bạn chưa nhận được hàng, hãy báo cho nhà sản xuất hoặc ban điều phối.",
  })
}
