import { Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useParams } from "react-router-dom"
import { Facts } from "../../../components/Facts"
import { OrderBox } from "../../../components/OrderBox"
import { Screen } from "../../../components/Screen"
import { State } from "../../../components/State"
import { api } from "../../../lib/api"
import { at, dong } from "../../../lib/format"
import { type OrderGroup, personOf } from "../../../lib/order-group"
import { MAILS } from "../../../lib/words"

/** One checkout on one page: every producer's order with its goods, money and parcels, and what people were told. */
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
            ["Người đặt", personOf(group)],
            ["Tiền hàng", dong(group.item_total)],
            ["Phí giao", dong(group.shipping_total)],
            ["Tổng cộng", dong(group.total)],
          ]}
        />
      </Screen>
      {group.orders.map((order) => (
        <OrderBox key={order.id} order={order} />
      ))}
      <Screen title="Thư đã gửi">
        <Facts
          rows={group.messages.map(({ id: message, template, to, status, created_at }) => [
            MAILS[template] ?? template,
            <span key={message} className="flex flex-wrap items-center gap-2">
              {`${to} · ${at(created_at)}`}
              {status !== "success" && <State of={status === "failure" ? "mail_failed" : "mail_pending"} />}
            </span>,
          ])}
          empty="Chưa có thư nào."
        />
      </Screen>
    </div>
  )
}

export default OrderGroupPage
