/** As `GET /admin/return-requests` answers it; money in đồng. */
export type ReturnRequest = {
  id: string
  order_id: string
  order_group_id: string
  order_display_id: number | null
  group_display_id: number | null
  producer: { id: string; name: string } | null
  status: string
  wish: "refund" | "exchange"
  /** Other goods were given for what came back. */
  is_exchanged: boolean
  reason: string
  note: string | null
  created_at: string
  refund_due_at: string
  late: boolean
  refund_amount: number | null
  items: {
    line_item_id: string
    title: string
    quantity: number
    received_quantity: number | null
    worth: number
    replacement: { title: string; price: number; difference: number } | null
  }[]
  photos: { id: string; url: string }[]
}

export const RETURN_REASONS: Record<string, string> = {
  damaged: "Vỡ, hỏng",
  spoiled: "Ôi, mốc, quá hạn",
  wrong_goods: "Giao nhầm hoặc thiếu",
  not_as_described: "Không như mô tả",
  changed_mind: "Không cần nữa",
  other: "Lý do khác",
}

export const RETURN_STATES = [
  "requested",
  "disputed",
  "accepted",
  "decided_for_shopper",
  "received",
  "refunded",
  "exchanged",
  "decided_for_producer",
  "withdrawn",
]

/** What goes back, or would: all that the goods are worth, or the difference to what is wished for. */
export const worthOf = ({ refund_amount, items }: ReturnRequest): number =>
  refund_amount ?? items.reduce((sum, { worth, replacement }) => sum + (replacement?.difference ?? worth), 0)

export const isOpen = ({ status }: ReturnRequest): boolean =>
  !["refunded", "exchanged", "withdrawn", "decided_for_producer"].includes(status)
