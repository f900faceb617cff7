import type { Market } from "../options"
import { frameMail } from "./frame-mail"
import { linksOf } from "./links"
import type { Mail } from "./mail"
import { asMoment } from "./words"

type Takedown = { product_id: string; product_title: string; authority: string; reference: string }

const openProduct = (market: Market, id: string) => ({
  label: "Mở sản phẩm",
  url: linksOf(market).stallProduct(id),
})

export function takedownOpened(
  market: Market,
  { product_id, product_title, authority, reference, due_at }: Takedown & { due_at: Date | string },
): Mail {
  return frameMail(market, {
    subject: `Có yêu cầu gỡ “${product_title}” khỏi chợ`,
    paragraphs: [
      `Cơ quan có thẩm quyền yêu cầu gỡ sản phẩm “${product_title}”. Ban điều phối phải trả lời trước ${asMoment(due_at)}.`,
      "Nếu bạn có giấy tờ hoặc ý kiến, hãy gửi cho ban điều phối trước thời điểm đó.",
    ],
    facts: [
      ["Cơ quan", authority],
      ["Văn bản", reference],
    ],
    action: openProduct(market, product_id),
  })
}

export function takedownKept(market: Market, { product_id, product_title, reference }: Takedown): Mail {
  return frameMail(market, {
    subject: `“${product_title}” vẫn ở trên chợ`,
    paragraphs: [
      `Ban điều phối đã xem yêu cầu gỡ theo văn bản ${reference}. Sản phẩm “${product_title}” vẫn được bày bán như trước.`,
    ],
    action: openProduct(market, product_id),
  })
}
