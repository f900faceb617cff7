import type { Market } from "../options"
import { frameMail } from "./frame-mail"
import { linksOf } from "./links"
import type { Mail } from "./mail"

type Listing = { product_id: string; product_title: string }
type Judged = Listing & { reason: string }

const openProduct = (market: Market, id: string) => ({
  label: "Mở sản phẩm",
  url: linksOf(market).stallProduct(id),
})

export function listingPublished(
  market: Market,
  { handle, product_title }: Listing & { handle: string },
): Mail {
  return frameMail(market, {
    subject: `“${product_title}” đã lên chợ`,
    paragraphs: [`Sản phẩm “${product_title}” đã được duyệt và đang bày bán trên ${market.name}.`],
    action: { label: "Xem trên chợ", url: linksOf(market).product(handle) },
  })
}

export function listingRejected(market: Market, { product_id, product_title, reason }: Judged): Mail {
  return frameMail(market, {
    subject: `“${product_title}” chưa được duyệt`,
    paragraphs: [
      `Điều phối viên chưa duyệt sản phẩm “${product_title}”. Bạn sửa theo lý do dưới đây rồi gửi duyệt lại nhé.`,
    ],
    facts: [["Lý do", reason]],
    action: openProduct(market, product_id),
  })
}

export function listingUnpublished(market: Market, { product_id, product_title, reason }: Judged): Mail {
  return frameMail(market, {
    subject: `“${product_title}” đã được gỡ khỏi chợ`,
    paragraphs: [
      `Điều phối viên đã gỡ sản phẩm “${product_title}” khỏi chợ. Những đơn đã đặt vẫn giao như bình thường.`,
    ],
    facts: [["Lý do", reason]],
    action: openProduct(market, product_id),
  })
}
