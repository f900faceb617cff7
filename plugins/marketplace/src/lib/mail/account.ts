import type { Market } from "../options"
import { frameMail } from "./frame-mail"
import { linksOf } from "./links"
import type { Mail } from "./mail"
import { asMoment, ROLE_WORDS } from "./words"

export function alreadyRegistered(market: Market): Mail {
  const links = linksOf(market)
  return frameMail(market, {
    subject: `Bạn đã có tài khoản ở ${market.name}`,
    paragraphs: [
      "Vừa có người đăng ký bằng địa chỉ thư này, nhưng địa chỉ đã có tài khoản, nên không có gì thay đổi.",
      `Nếu là bạn, hãy đăng nhập như trước. Nếu quên mật khẩu, bạn đặt mật khẩu mới ở đây: ${links.forgotPassword()}`,
    ],
    action: { label: "Đăng nhập", url: links.signIn() },
    note: "Nếu không phải bạn, bạn có thể bỏ qua thư này.",
  })
}

/** `url` is the page that takes the new password, with its token. */
export function passwordReset(market: Market, { url }: { url: string }): Mail {
  return frameMail(market, {
    subject: "Đặt mật khẩu mới",
    paragraphs: [
      `Chúng tôi nhận được yêu cầu đặt mật khẩu mới cho tài khoản của bạn ở ${market.name}.`,
      "Liên kết dưới đây dùng được một lần, trong 15 phút.",
    ],
    action: { label: "Đặt mật khẩu mới", url },
    note: "Nếu bạn không yêu cầu, hãy bỏ qua thư này: mật khẩu của bạn vẫn như cũ.",
  })
}

type Invitation = {
  producer_name: string
  role: keyof typeof ROLE_WORDS
  expires_at: Date | string
  token: string
}

export function invitationCreated(
  market: Market,
  { producer_name, role, expires_at, token }: Invitation,
): Mail {
  return frameMail(market, {
    subject: `Lời mời vào gian hàng ${producer_name}`,
    paragraphs: [
      `${producer_name} mời bạn cùng làm gian hàng ở ${market.name}, với vai trò ${ROLE_WORDS[role]}.`,
    ],
    action: { label: "Nhận lời mời", url: linksOf(market).invitation(token) },
    note: `Liên kết dùng được một lần, đến ${asMoment(expires_at)}. Nếu bạn không quen người mời, hãy bỏ qua thư này.`,
  })
}
