/** What a notice names; what it does not name is empty. */
export type NoticeWords = {
  number: string
  amount: string
  name: string
  variant: string
  reason: string
  date: string
  left: string
  file: string
  done: string
  refused: string
}

/** The feed's sentences, one a kind of news. */
export const portalNoticesVi = {
  applicationSubmitted: (_: NoticeWords) => "Hồ sơ của bạn đã tới ban điều phối.",
  applicationApproved: ({ name }: NoticeWords) => `Gian hàng ${name} đã mở. Bạn đăng sản phẩm được rồi.`,
  applicationRejected: ({ reason }: NoticeWords) => `Hồ sơ chưa được nhận. Lý do: ${reason}`,
  applicationChangesRequested: ({ reason }: NoticeWords) => `Hồ sơ cần bổ sung: ${reason}`,
  orderReceived: ({ number, amount }: NoticeWords) => `Đơn mới số ${number}, ${amount}.`,
  orderCancelled: ({ number, reason }: NoticeWords) =>
    `Đơn số ${number} đã hủy.${reason ? ` Lý do: ${reason}` : ""}`,
  orderRefundOwed: ({ number, amount }: NoticeWords) =>
    `Bạn cần trả lại khách ${amount} của đơn số ${number}.`,
  returnRequested: ({ number }: NoticeWords) => `Khách muốn trả hàng của đơn ${number}.`,
  returnDecidedForShopper: ({ number }: NoticeWords) => `Ban điều phối cho trả hàng của đơn ${number}.`,
  returnDecidedForProducer: ({ number }: NoticeWords) =>
    `Ban điều phối không cho trả hàng của đơn ${number}.`,
  returnWithdrawn: ({ number }: NoticeWords) => `Khách đã rút yêu cầu trả hàng của đơn ${number}.`,
  listingPublished: ({ name }: NoticeWords) => `Sản phẩm ${name} đang bán trong chợ.`,
  listingRejected: ({ name, reason }: NoticeWords) =>
    `Sản phẩm ${name} cần sửa trước khi bán. Lý do: ${reason}`,
  listingUnpublished: ({ name, reason }: NoticeWords) =>
    `Sản phẩm ${name} đã được gỡ xuống. Lý do: ${reason}`,
  takedownOpened: ({ name, date }: NoticeWords) =>
    `Có yêu cầu gỡ ${name} khỏi chợ, ban điều phối trả lời trước ngày ${date}.`,
  takedownKept: ({ name }: NoticeWords) => `${name} vẫn được bán trong chợ.`,
  changeApplied: ({ name }: NoticeWords) => `Thay đổi của ${name} đã được duyệt, khách thấy rồi.`,
  changeRejected: ({ name, reason }: NoticeWords) => `Thay đổi của ${name} chưa được duyệt. Lý do: ${reason}`,
  changeAwaitingProducer: ({ name }: NoticeWords) =>
    `Ban điều phối đã soạn giúp thay đổi cho ${name}, chờ bạn duyệt.`,
  suspensionAnnounced: ({ date, reason }: NoticeWords) =>
    `Gian hàng sẽ tạm ngừng từ ${date}. Lý do: ${reason}`,
  producerSuspended: ({ reason }: NoticeWords) => `Gian hàng đang tạm ngừng. Lý do: ${reason}`,
  producerReopened: (_: NoticeWords) => "Gian hàng đã được mở lại.",
  lowStock: ({ name, left }: NoticeWords) => `${name} sắp hết, còn ${left}.`,
  importFinished: ({ file, done, refused }: NoticeWords) =>
    `Đã nhập xong ${file}: ${done} dòng được ghi, ${refused} dòng bị bỏ.`,
  other: (_: NoticeWords) => "Có tin mới từ chợ.",
}

export type PortalNoticesMessages = typeof portalNoticesVi
