import { describe, expect, it } from "vitest"
import { alreadyRegistered, invitationCreated, passwordReset } from "./account"
import {
  applicationApproved,
  applicationChangesRequested,
  applicationRejected,
  applicationSubmitted,
} from "./application"
import { changeApplied, changeAwaitingProducer, changeRejected } from "./change"
import { checkoutReleased } from "./checkout"
import { listingPublished, listingRejected, listingUnpublished } from "./listing"
import { lowStock } from "./low-stock"
import type { Mail } from "./mail"
import { orderPlaced, orderReceived } from "./order"
import { orderCancelled, orderCancelledForStall } from "./order-cancelled"
import { parcelDelivered, parcelHandedOver } from "./parcel"
import { refundMade, refundOwed, returnMoved, returnMovedForStall } from "./return"
import { suspensionAnnounced, suspensionEffective, suspensionLifted } from "./suspension"
import { takedownKept, takedownOpened } from "./takedown"

const market = {
  name: "Chợ Làng",
  url: "https://cholang.example",
  adminUrl: "https://api.cholang.example/app",
  isDemo: true,
}
const stall = { producer_name: "Hộ gốm mẫu" }
const judged = { ...stall, reason: "Ảnh giấy tờ bị mờ" }
const product = { product_id: "prod_1", product_title: "Mật ong hoa nhãn" }
const letter = { authority: "Cơ quan mẫu", reference: "01/YC-MẪU" }
const items = [
  { title: "Mật ong hoa nhãn", variant_title: "500 g", quantity: 2 },
  { title: "Ấm trà", variant_title: "Ấm trà", quantity: 1 },
]
const group = { id: "ogrp_1", display_id: 7, token: "a+b/c", total: 275_500 }
const parcel = { ...stall, group_id: "ogrp_1", group_display_id: 7, token: "a+b/c" }
const asked = { goods: "1 × Ấm trà", replacement: null, note: "Vỡ nắp", refund_amount: null }
const portal = "https://cholang.example/kenh-nha-san-xuat"
const orderPage = "https://cholang.example/don-hang/ogrp_1?token=a%2Bb%2Fc"

/** Each mail with its subject, where its button leads, and what it must say. */
const MAILS: [mail: Mail, subject: string, url: string, ...says: string[]][] = [
  [applicationSubmitted(market, stall), "Chợ Làng đã nhận hồ sơ của Hộ gốm mẫu", `${portal}/ho-so`],
  [applicationApproved(market, stall), "Gian hàng Hộ gốm mẫu đã được duyệt", portal],
  [
    applicationRejected(market, judged),
    "Hồ sơ của Hộ gốm mẫu chưa được chấp thuận",
    `${portal}/ho-so`,
    "Ảnh giấy tờ bị mờ",
  ],
  [
    applicationChangesRequested(market, judged),
    "Hồ sơ của Hộ gốm mẫu cần bổ sung",
    `${portal}/ho-so`,
    "Ảnh giấy tờ bị mờ",
  ],
  [
    alreadyRegistered(market),
    "Bạn đã có tài khoản ở Chợ Làng",
    `${portal}/dang-nhap`,
    `${portal}/quen-mat-khau`,
  ],
  [
    checkoutReleased(market, items),
    "Đơn hàng chưa đặt được, thẻ của bạn không bị trừ tiền",
    "https://cholang.example/gio-hang",
    "2 × Mật ong hoa nhãn",
  ],
  [
    passwordReset(market, { url: `${portal}/dat-lai-mat-khau?token=x.y.z` }),
    "Đặt mật khẩu mới",
    `${portal}/dat-lai-mat-khau?token=x.y.z`,
    "15 phút",
  ],
  [
    invitationCreated(market, {
      ...stall,
      role: "manager",
      expires_at: "2026-12-01T17:30:00.000Z",
      token: "t0ken",
    }),
    "Lời mời vào gian hàng Hộ gốm mẫu",
    `${portal}/loi-moi?token=t0ken`,
    "với vai trò quản lý",
    "đến 00:30 2/12/26",
  ],
  [
    listingPublished(market, { ...product, handle: "mat-ong" }),
    "“Mật ong hoa nhãn” đã lên chợ",
    "https://cholang.example/san-pham/mat-ong",
  ],
  [
    listingRejected(market, { ...product, reason: "Thiếu ảnh nhãn" }),
    "“Mật ong hoa nhãn” chưa được duyệt",
    `${portal}/san-pham/prod_1`,
    "Thiếu ảnh nhãn",
  ],
  [
    listingUnpublished(market, { ...product, reason: "Theo yêu cầu" }),
    "“Mật ong hoa nhãn” đã được gỡ khỏi chợ",
    `${portal}/san-pham/prod_1`,
    "Theo yêu cầu",
  ],
  [
    changeApplied(market, { subject_name: "Mật ong" }),
    "Thay đổi của “Mật ong” đã được áp dụng",
    `${portal}/thay-doi`,
  ],
  [
    changeRejected(market, { subject_name: "Mật ong", reason: "Tên quá dài" }),
    "Thay đổi của “Mật ong” chưa được duyệt",
    `${portal}/thay-doi`,
    "Tên quá dài",
  ],
  [
    changeAwaitingProducer(market, { subject_name: "Mật ong" }),
    "“Mật ong” có thay đổi chờ bạn xác nhận",
    `${portal}/thay-doi`,
  ],
  [
    suspensionAnnounced(market, { ...judged, effective_at: "2026-12-01T02:00:00.000Z" }),
    "Gian hàng Hộ gốm mẫu sẽ tạm ngừng từ 09:00 1/12/26",
    portal,
    "Ảnh giấy tờ bị mờ",
  ],
  [suspensionEffective(market, judged), "Gian hàng Hộ gốm mẫu đã tạm ngừng", portal, "Ảnh giấy tờ bị mờ"],
  [suspensionLifted(market, stall), "Gian hàng Hộ gốm mẫu đã mở lại", portal],
  [
    orderReceived(market, { order_id: "order_1", display_id: 12, total: 275_500, items }),
    "Đơn hàng mới #12",
    `${portal}/don-hang/order_1`,
    "2 × Mật ong hoa nhãn (500 g)\n1 × Ấm trà\n",
    "275.500\u00a0₫",
  ],
  [
    orderPlaced(market, { ...group, orders: [{ ...stall, items }] }),
    "Chợ Làng đã nhận đơn hàng #7",
    orderPage,
    "Hộ gốm mẫu: 2 × Mật ong hoa nhãn (500 g)",
    "275.500\u00a0₫",
  ],
  [
    parcelHandedOver(market, { ...parcel, carrier: "Bưu điện", tracking_number: "VN123" }),
    "Kiện hàng của Hộ gốm mẫu đang trên đường",
    orderPage,
    "Mã vận đơn: VN123",
    "Đơn vị vận chuyển: Bưu điện",
  ],
  [parcelDelivered(market, parcel), "Kiện hàng của Hộ gốm mẫu đã đến nơi", orderPage],
  [
    orderCancelled(market, { ...parcel, reason: "Lò nung hỏng" }),
    "Phần hàng của Hộ gốm mẫu trong đơn #7 đã hủy",
    orderPage,
    "Lý do: Lò nung hỏng",
  ],
  [
    orderCancelledForStall(market, { order_id: "order_1", display_id: 12, reason: null }),
    "Đơn hàng #12 đã hủy",
    `${portal}/don-hang/order_1`,
  ],
  [
    returnMoved(market, "requested", parcel, { ...asked, due_at: "2026-12-26T16:59:59.999Z" }),
    "Hộ gốm mẫu đã nhận yêu cầu trả hàng của bạn",
    orderPage,
    "chậm nhất ngày 26 tháng 12, 2026",
    "Hàng: 1 × Ấm trà",
    "Lời nhắn: Vỡ nắp",
  ],
  [
    returnMovedForStall(market, "requested", { ...asked, return_request_id: "rreq_1", display_id: 12 }),
    "Khách muốn trả hàng của đơn #12",
    `${portal}/tra-hang/rreq_1`,
    "1 × Ấm trà",
  ],
  [
    returnMoved(market, "accepted", parcel, {
      ...{ ...asked, replacement: "1 × Bát sứ" },
      due_at: "2026-12-26T16:59:59.999Z",
    }),
    "Hộ gốm mẫu đồng ý nhận lại hàng",
    orderPage,
    "hàng đổi được gửi cho bạn",
    "Đổi lấy: 1 × Bát sứ",
  ],
  [
    refundMade(market, parcel, { amount: 20_000, reason: "Giao chậm" }),
    "Bạn được hoàn 20.000 ₫ cho đơn #7",
    orderPage,
    "Lý do: Giao chậm",
  ],
  [
    refundOwed(market, { order_id: "order_1", display_id: 12, amount: 140_000 }),
    "Cần trả lại khách 140.000 ₫ của đơn #12",
    `${portal}/don-hang/order_1`,
    "ghi số tham chiếu ở trang đơn hàng",
  ],
  [
    takedownOpened(market, { ...product, ...letter, due_at: "2026-12-01T02:00:00.000Z" }),
    "Có yêu cầu gỡ “Mật ong hoa nhãn” khỏi chợ",
    `${portal}/san-pham/prod_1`,
    "trước 09:00 1/12/26",
    "Văn bản: 01/YC-MẪU",
  ],
  [
    takedownKept(market, { ...product, ...letter }),
    "“Mật ong hoa nhãn” vẫn ở trên chợ",
    `${portal}/san-pham/prod_1`,
    "văn bản 01/YC-MẪU",
  ],
  [
    lowStock(market, { product_title: "Ấm trà", variant_title: "Ấm trà", available: 3 }),
    "“Ấm trà” sắp hết hàng",
    `${portal}/kho`,
    "chỉ còn 3",
  ],
  [
    lowStock(market, { product_title: "Ấm trà", variant_title: "Men lam", available: 0 }),
    "“Ấm trà (Men lam)” đã hết hàng",
    `${portal}/kho`,
  ],
]

describe("the mails of the market", () => {
  it.each(MAILS.map(([mail, subject, ...rest]) => [subject, mail, ...rest] as const))(
    "%s",
    (subject, mail, url, ...says) => {
      expect(mail.subject).toBe(subject)
      expect(mail.text).toContain(`:\n${url}\n`)
      expect(mail.html).toContain(`<a href="${url}"`)
      expect(says.filter((part) => !mail.text.includes(part))).toEqual([])
      expect(mail.text).toContain("Đây là chợ mẫu")
      expect(mail.text).not.toMatch(/undefined|null|!/)
    },
  )

  it("tells a shopper of several producers that parcels come apart, and of one nothing of the kind", () => {
    const sentence = "nhiều kiện"
    const one = { ...stall, items }
    expect(orderPlaced(market, { ...group, orders: [one, one] }).text).toContain(sentence)
    expect(orderPlaced(market, { ...group, orders: [one] }).text).not.toContain(sentence)
  })

  it("leaves carrier and tracking number out where there are none", () => {
    const { text } = parcelHandedOver(market, { ...parcel, carrier: null, tracking_number: null })
    expect(text).not.toContain("Mã vận đơn")
    expect(text).not.toContain("Đơn vị vận chuyển:")
  })
})
