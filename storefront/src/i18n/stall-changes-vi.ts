/** New words of goods on sale, which wait to be looked at. */
export const stallChangesVi = {
  title: "Bản sửa chờ duyệt",
  lead: "Bản sửa của món đang bán được duyệt trước, bản cũ vẫn bán. Bản sửa do ban điều phối giúp thì chờ bạn đồng ý.",
  empty: "Không có bản sửa nào đang chờ",
  emptyHint: "Khi bạn sửa một món đang bán, hoặc ban điều phối sửa giúp, bản sửa hiện ở đây.",
  waiting: "Chờ bạn đồng ý",
  others: "Các bản sửa khác",
  statuses: {
    awaiting_operator: "Ban điều phối đang xem",
    awaiting_producer: "Chờ bạn đồng ý",
    applied: "Đã lên chợ",
    rejected: "Không được nhận",
    withdrawn: "Đã rút",
  },
  origins: { producer: "Gian hàng sửa", operator: "Ban điều phối sửa giúp" },
  ofProfile: "Trang gian hàng",
  field: {
    title: "Tên món",
    description: "Mô tả",
    images: "Ảnh",
    label: "Nhãn",
    product_set: "Nhóm hàng",
    product_set_code: "Nhóm hàng",
    additional_data: "Nhóm hàng",
    short_text: "Giới thiệu ngắn",
    about: "Giới thiệu",
  } as Record<string, string>,
  before: "Đang dùng",
  after: "Bản sửa",
  confirm: "Đồng ý đăng",
  discard: "Không dùng",
  withdraw: "Rút bản sửa",
  photos: (count: number) => `${count} ảnh`,
  openProduct: "Mở món hàng",
}

export type StallChangeMessages = typeof stallChangesVi
