import { Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import { Facts } from "../../../components/Facts"
import { Screen } from "../../../components/Screen"
import { State } from "../../../components/State"
import { api } from "../../../lib/api"
import { at, dong } from "../../../lib/format"

type Fulfillment = {
  id: string
  shipped_at: string | null
  delivered_at: string | null
  canceled_at: string | null
  created_at: string
}
type Order = {
  id: string
  display_id: number
  status: string
  state?: string
  total: number
  payment_status?: string
  producer?: { id: string; name: string }
  items: { id: string; product_title: string; variant_title: string; quantity: number; total: number }[]
  shipping_methods: { name: string; amount: number }[]
  payment_collections: {
    id: string
    status: string
    amount: number
    captured_amount: number | null
    refunded_amount: number | null
  }[]
  fulfillments: Fulfillment[]
}
type OrderGroup = {
  id: string
  display_id: number
  created_at: string
  email: string | null
  total: number
  item_total: number
  shipping_total: number
  orders: Order[]
}

/** One checkout on one page: every producer's order with its goods, money and parcels. */
const OrderGroupPage = () => {
  const { id = "" } = useParams()
  const { data, error } = useQuery({
    queryKey: ["order-group", id],
    queryFn: () => api<{ order_group: OrderGroup }>(`order-groups/${id}`),
  })
  if (error) {
    return <Text className="text-ui-fg-error">{error.message}</Text>
  }
  if (!data) {
    return null
  }
  const group = data.order_group
  return (
    <div className="flex flex-col gap-3">
      <Screen title={`Nhóm đơn số ${group.display_id}`} lead={at(group.created_at)}>
        <Facts
          rows={[
            ["Người đặt", group.email?.endsWith(".invalid") ? "Khách không để email" : group.email],
            ["Tiền hàng", dong(group.item_total)],
            ["Phí giao", dong(group.shipping_total)],
            ["Tổng cộng", dong(group.total)],
          ]}
        />
      </Screen>
      {group.orders.map((order) => (
        <OrderBox key={order.id} order={order} />
      ))}
    </div>
  )
}

function OrderBox({ order }: { order: Order }) {
  const { producer, items, shipping_methods, payment_collections, fulfillments } = order
  return (
    <Screen
      title={producer?.name ?? "–"}
      lead={`Đơn ${order.display_id}`}
      actions={
        <>
          {order.state && <State of={order.state} />}
          <Link to={`/orders/${order.id}`} className="txt-small text-ui-fg-interactive">
            Mở đơn
          </Link>
        </>
      }
    >
      <Facts
        rows={[
          ...items.map((item): [string, string] => [
            `${item.product_title} (${item.variant_title}) × ${item.quantity}`,
            dong(item.total),
          ]),
          ...shipping_methods.map(({ name, amount }): [string, string] => [name, dong(amount)]),
          ["Cộng", dong(order.total)],
          ["Thanh toán", payment_collections.map(paymentLine).join("\n")],
          ["Kiện hàng", fulfillments.map(parcelLine).join("\n")],
        ]}
      />
    </Screen>
  )
}

const PAYMENT_WORDS: Record<string, string> = {
  not_paid: "Chưa trả",
  awaiting: "Chờ trả",
  authorized: "Đã đồng ý trả",
  partially_authorized: "Đồng ý một phần",
  completed: "Đã trả",
  partially_captured: "Trả một phần",
  canceled: "Đã huỷ",
  failed: "Không thành",
  requires_action: "Chờ khách",
}

function paymentLine({
  status,
  amount,
  captured_amount,
  refunded_amount,
}: Order["payment_collections"][number]) {
  const back = Number(refunded_amount ?? 0)
  return `${PAYMENT_WORDS[status] ?? status}: ${dong(Number(captured_amount ?? 0))} trên ${dong(amount)}${back > 0 ? `, hoàn ${dong(back)}` : ""}`
}

const parcelLine = (parcel: Fulfillment): string =>
  [
    `Gói ${at(parcel.created_at)}`,
    parcel.shipped_at && `giao đi ${at(parcel.shipped_at)}`,
    parcel.delivered_at && `tới ${at(parcel.delivered_at)}`,
    parcel.canceled_at && `huỷ ${at(parcel.canceled_at)}`,
  ]
    .filter(Boolean)
    .join(" · ")

export default OrderGroupPage
