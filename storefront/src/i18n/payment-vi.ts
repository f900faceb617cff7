/** Paying for an order: by transfer, by card, and what became of it. */
export const paymentVi = {
  way: {
    cod: "Thanh toán khi nhận hàng (COD)",
    bank_transfer: "Chuyển khoản bằng mã VietQR",
    card: "Thẻ ngân hàng",
  },
  hint: {
    cod: "Mỗi nhà sản xuất gửi một kiện. Bạn trả tiền từng kiện khi nhận.",
    bank_transfer: "Sau khi đặt, mỗi nhà sản xuất có một mã để bạn quét bằng ứng dụng ngân hàng.",
    card: "Bạn nhập thẻ ở bước sau. Tiền chỉ bị trừ khi đơn đã được đặt.",
  },
  cardStep: {
    title: "Trả bằng thẻ",
    lead: "Số thẻ được gửi thẳng tới Stripe, chợ không giữ lại.",
    submit: (amount: string) => `Trả ${amount}`,
    loading: "Đang mở ô nhập thẻ…",
    noScript: "Trả bằng thẻ cần trình duyệt có JavaScript. Bạn có thể chọn cách khác.",
    failed: "Chưa mở được ô nhập thẻ. Bạn tải lại trang hoặc chọn cách khác nhé.",
    otherWay: "Chọn cách thanh toán khác",
  },
  scan: "Quét mã để chuyển khoản",
  amount: "Số tiền",
  missing: "Còn thiếu",
  account: "Số tài khoản",
  owner: "Chủ tài khoản",
  bank: "Ngân hàng",
  memo: "Nội dung",
  memoHint: "Giữ nguyên nội dung này để đơn được nhận ra.",
  until: (moment: string) => `Chuyển trước ${moment}; quá giờ đơn sẽ được huỷ và hàng trả lại kệ.`,
  check: "Xem đã nhận tiền chưa",
  paid: (amount: string) => `Đã nhận ${amount}`,
  cardHeld: "Thẻ đã trả, ngân hàng đang ghi nhận",
  refunded: "Đã hoàn tiền",
  expired: "Chưa nhận được tiền trong hạn, đơn đã huỷ",
  cancelled: "Đơn đã huỷ, bạn không cần chuyển tiền",
  owedBack: (amount: string) => `${amount} đang được chuyển trả bạn`,
  givenBack: (amount: string, reference: string) => `Đã chuyển trả bạn ${amount}, số tham chiếu ${reference}`,
  unavailable: "Nhà sản xuất sẽ gọi cho bạn về cách trả tiền",
  alt: (amount: string, code: string) => `Mã VietQR để chuyển ${amount} với nội dung ${code}`,
}

export type PaymentMessages = typeof paymentVi
