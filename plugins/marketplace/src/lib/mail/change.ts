import type { Market } from "../options"
import { frameMail } from "./frame-mail"
import { linksOf } from "./links"
import type { Mail } from "./mail"

/** `subject_name` is what changes: a product's title, or the stall's name for its own page. */
type Change = { subject_name: string }

const seeChanges = (market: Market) => ({ label: "Xem thay đổi", url: linksOf(market).changes() })

export function changeApplied(market: Market, { subject_name }: Change): Mail {
  return frameMail(market, {
    subject: `Thay đổi của “${subject_name}” đã được áp dụng`,
    paragraphs: [`Thay đổi của “${subject_name}” đã được duyệt. Khách trên chợ bây giờ thấy nội dung mới.`],
    action: seeChanges(market),
  })
}

export function changeRejected(market: Market, { subject_name, reason }: Change & { reason: string }): Mail {
  return frameMail(market, {
    subject: `Thay đổi của “${subject_name}” chưa được duyệt`,
    paragraphs: [
      `Điều phối viên chưa duyệt thay đổi của “${subject_name}”. Nội dung cũ vẫn ở trên chợ như trước.`,
    ],
    facts: [["Lý do", reason]],
    action: seeChanges(market),
  })
}

export function changeAwaitingProducer(market: Market, { subject_name }: Change): Mail {
  return frameMail(market, {
    subject: `“${subject_name}” có thay đổi chờ bạn xác nhận`,
    paragraphs: [
      `Theo yêu cầu hỗ trợ của bạn, điều phối viên đã soạn giúp thay đổi cho “${subject_name}”.`,
      "Bạn xem lại rồi xác nhận nhé. Khi bạn chưa xác nhận, chưa có gì thay đổi trên chợ.",
    ],
    action: { label: "Xem và xác nhận", url: linksOf(market).changes() },
  })
}
