type Colour = "green" | "red" | "blue" | "orange" | "grey" | "purple"

/** What each state is called on the operators' screens, and its colour. */
export const STATES: Record<string, [label: string, colour: Colour]> = {
  approved: ["Đang bán", "green"],
  suspended: ["Tạm ngừng", "red"],
  closed: ["Đã đóng", "grey"],
  draft: ["Bản nháp", "grey"],
  submitted: ["Chờ duyệt", "orange"],
  changes_requested: ["Chờ bổ sung", "blue"],
  rejected: ["Từ chối", "red"],
  in_review: ["Chờ duyệt", "orange"],
  published: ["Đang bán", "green"],
  unpublished: ["Đã gỡ", "grey"],
  awaiting_operator: ["Chờ duyệt", "orange"],
  awaiting_producer: ["Chờ chủ gian hàng", "blue"],
  applied: ["Đã áp dụng", "green"],
  withdrawn: ["Đã rút", "grey"],
  new: ["Mới", "orange"],
  confirmed: ["Đã nhận", "blue"],
  packed: ["Đã gói", "blue"],
  handed_over: ["Đang giao", "blue"],
  delivered: ["Đã giao", "green"],
  refused: ["Bị từ chối nhận", "red"],
  returned: ["Trả lại", "red"],
  cancelled: ["Đã huỷ", "grey"],
  kept: ["Giữ lại", "green"],
  open: ["Đang mở", "orange"],
  done: ["Đã xong", "green"],
  resolved: ["Đã xong", "green"],
  sending: ["Đang chuyển", "orange"],
  sent: ["Đã chuyển", "blue"],
  settled: ["Đã nhận", "green"],
  paid: ["Đủ tiền", "green"],
  short: ["Thiếu tiền", "orange"],
  over: ["Thừa tiền", "orange"],
  double: ["Chuyển hai lần", "red"],
  late: ["Quá hạn", "red"],
  unknown: ["Không rõ đơn", "red"],
  to_collect: ["Chờ thu hộ", "orange"],
  collected: ["Đã thu hộ", "blue"],
  remitted: ["Đã đối soát", "green"],
  mail_pending: ["Đang gửi", "orange"],
  mail_failed: ["Chưa gửi được, sẽ gửi lại", "red"],
  mismatch: ["Lệch tiền", "red"],
  dispute_warning: ["Ngân hàng hỏi", "orange"],
  dispute_open: ["Chờ trả lời", "orange"],
  dispute_won: ["Được tiền", "green"],
  dispute_lost: ["Mất tiền", "red"],
}

export const PRODUCER_TYPES: Record<string, string> = {
  enterprise: "Doanh nghiệp",
  cooperative: "Hợp tác xã",
  cooperative_group: "Tổ hợp tác",
  farm: "Trang trại",
  household: "Hộ sản xuất",
}

export const ROLES: Record<string, string> = { owner: "Chủ", manager: "Quản lý", staff: "Nhân viên" }

/** What stands on a label. */
export const LABELS: Record<string, string> = {
  origin: "Nơi làm",
  ingredients: "Thành phần",
  material: "Chất liệu",
  net_weight: "Khối lượng, quy cách",
  storage: "Bảo quản",
  care: "Giữ gìn",
  shelf_life: "Hạn dùng",
}

/** What each mail about an order is. */
export const MAILS: Record<string, string> = {
  "order-placed": "Xác nhận đơn, gửi khách",
  "order-received": "Có đơn mới, gửi nhà sản xuất",
  "parcel-handed-over": "Kiện đã giao đi, gửi khách",
  "parcel-delivered": "Kiện đã tới, gửi khách",
}
