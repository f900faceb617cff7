import type { Market } from "../options"
import { frameMail } from "./frame-mail"
import { linksOf } from "./links"
import type { Mail } from "./mail"

type Shortage = { product_title: string; variant_title: string | null; available: number }

export function lowStock(market: Market, { product_title, variant_title, available }: Shortage): Mail {
  const name =
    variant_title && variant_title !== product_title ? `${product_title} (${variant_title})` : product_title
  return frameMail(market, {
    subject: available > 0 ? `“${name}” sắp hết hàng` : `“${name}” đã hết hàng`,
    paragraphs: [
      available > 0
        ? `“${name}” chỉ còn ${available} trong kho. Nếu còn hàng, bạn cập nhật số lượng để khách đặt tiếp được.`
        : `“${name}” đã hết trong kho, khách không đặt được nữa. Nếu còn hàng, bạn cập nhật số lượng nhé.`,
    ],
    action: { label: "Mở kho", url: linksOf(market).stock() },
  })
}
