/** The stall itself: what shoppers read about it, its bank account, days off, help, and closing. */
export const portalStallPageVi = {
  title: "Gian hàng",
  preview: "Xem trang khách thấy",
  back: "Gian hàng",
  fixed: "Tên, loại và xã phường theo hồ sơ đã duyệt. Muốn đổi, bạn liên hệ ban điều phối.",
  rows: {
    about: ["Lời giới thiệu", "Câu chuyện khách đọc trên trang của bạn"],
    logo: ["Ảnh đại diện", "Ảnh vuông, hiện cạnh tên gian hàng"],
    contact: ["Liên hệ và địa chỉ", "Điện thoại, email, nơi gửi hàng"],
    bank: ["Tài khoản ngân hàng", "Nơi nhận tiền bán hàng"],
    vacation: ["Nghỉ bán", "Tạm không nhận đơn trong vài ngày"],
    help: ["Nhờ làm giúp", "Ban điều phối soạn giúp, bạn duyệt"],
    close: ["Đóng gian hàng", "Thôi bán trong chợ"],
  },
  about: {
    title: "Lời giới thiệu",
    lead: "Viết như kể cho khách tới thăm nhà.",
    shortText: "Một hai câu",
    shortHint: "Hiện trong danh sách nhà sản xuất.",
    about: "Câu chuyện",
    aboutHint:
      "Ai làm, làm thế nào, nghề có từ bao giờ. Cách một dòng để sang đoạn mới, bắt đầu dòng bằng dấu - để thành danh sách.",
  },
  logo: {
    title: "Ảnh đại diện",
    lead: "Ảnh vuông, rõ nét. Chợ tự cắt gọn và bỏ thông tin vị trí trong ảnh.",
    now: "Ảnh đang dùng",
    none: "Chưa có ảnh, trang của bạn đang dùng chữ cái đầu.",
    file: "Chọn ảnh",
    hint: "JPG, PNG hoặc WebP, đến 15 MB.",
    upload: "Tải lên",
    remove: "Bỏ ảnh này",
  },
  contact: {
    title: "Liên hệ và địa chỉ",
    lead: "Người giao hàng tới lấy hàng theo địa chỉ này.",
  },
  bank: {
    title: "Tài khoản ngân hàng",
    lead: "Chỉ chủ gian hàng đổi được. Bạn xem kỹ trước khi lưu.",
    now: "Đang dùng",
    change: "Đổi tài khoản",
    none: "Chưa có tài khoản.",
  },
  vacation: {
    title: "Nghỉ bán",
    lead: "Trong những ngày nghỉ khách vẫn xem được hàng nhưng chưa đặt được. Đơn đã nhận bạn vẫn gửi.",
    from: "Nghỉ từ ngày",
    to: "Bán lại từ ngày",
    planned: (from: string, to: string) => `Đang đặt nghỉ từ ${from}, bán lại từ ${to}.`,
    save: "Đặt ngày nghỉ",
    end: "Bỏ ngày nghỉ, bán tiếp",
  },
  help: {
    title: "Nhờ làm giúp",
    lead: "Ban điều phối soạn giúp bạn bài đăng, ảnh, lời giới thiệu. Chỉ khi bạn duyệt thì thay đổi mới hiện cho khách.",
    note: "Bạn cần giúp việc gì",
    noteHint: "Ví dụ: viết mô tả cho trà sen, chụp lại ảnh bình gốm.",
    request: "Nhờ làm giúp",
    asked: (date: string) => `Bạn đã nhờ ngày ${date}. Thay đổi được soạn xong sẽ chờ bạn ở mục Chờ duyệt.`,
    cancel: "Thôi, tôi tự làm",
  },
  close: {
    title: "Đóng gian hàng",
    lead: "Đóng rồi thì hàng không còn trong chợ và không mở lại được. Muốn bán lại phải gửi hồ sơ mới.",
    todo: "Trước khi đóng, mọi đơn đang chạy phải giao xong hoặc huỷ.",
    understood: "Tôi hiểu gian hàng đóng rồi không mở lại được",
    submit: "Đóng gian hàng",
  },
}

export type PortalStallPageMessages = typeof portalStallPageVi
