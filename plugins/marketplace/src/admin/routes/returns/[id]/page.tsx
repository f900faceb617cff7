import { StatusBadge, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import { type FactRow, Facts } from "../../../components/Facts"
import { OrderTimeline } from "../../../components/OrderTimeline"
import { ReturnActions } from "../../../components/ReturnActions"
import { Screen } from "../../../components/Screen"
import { State } from "../../../components/State"
import { api } from "../../../lib/api"
import { at, dong } from "../../../lib/format"
import { isOpen, RETURN_REASONS, type ReturnRequest, worthOf } from "../../../lib/return-request"

/** One request with what both sides say, and what the office may do. */
const ReturnPage = () => {
  const { id = "" } = useParams()
  const { data, error } = useQuery({
    queryKey: ["return-request", id],
    queryFn: () => api<{ return_request: ReturnRequest }>(`return-requests/${id}`),
  })
  if (error) {
    return <Text className="text-ui-fg-error">{error.message}</Text>
  }
  if (!data) {
    return null
  }
  const request = data.return_request
  return (
    <div className="flex flex-col gap-3">
      <Screen
        title={`${request.wish === "exchange" ? "Đổi" : "Trả"} hàng, đơn ${request.order_display_id ?? "–"}`}
        lead={request.producer?.name ?? ""}
        actions={
          <>
            <State of={request.status} />
            {request.late && <StatusBadge color="red">Quá hạn hoàn tiền</StatusBadge>}
            <ReturnActions request={request} />
          </>
        }
      >
        <Facts rows={rowsOf(request)} />
        {request.photos.length > 0 && (
          <div className="flex flex-wrap gap-2 px-6 py-4">
            {request.photos.map(({ id: photo, url }, place) => (
              <a key={photo} href={url} target="_blank" rel="noreferrer">
                <img
                  src={url}
                  alt={`Ảnh ${place + 1} của người mua`}
                  className="size-32 rounded-lg border object-cover"
                />
              </a>
            ))}
          </div>
        )}
      </Screen>
      <Screen
        title="Diễn biến của đơn"
        actions={
          <Link to={`/order-groups/${request.order_group_id}`} className="txt-small text-ui-fg-interactive">
            Mở nhóm đơn
          </Link>
        }
      >
        <Facts rows={[["Từ khi đặt", <OrderTimeline key="way" orderId={request.order_id} />]]} />
      </Screen>
    </div>
  )
}

const moneyWord = ({ refund_amount, wish }: ReturnRequest): string =>
  refund_amount !== null ? "Tiền hoàn" : wish === "exchange" ? "Chênh lệch hoàn lại" : "Giá trị"

const rowsOf = (request: ReturnRequest): FactRow[] => [
  ...request.items.flatMap(({ title, quantity, received_quantity, worth, replacement }): FactRow[] => [
    [
      `${title} × ${quantity}`,
      [dong(worth), received_quantity !== null && `đã về ${received_quantity}`].filter(Boolean).join(" · "),
    ],
    ...(replacement
      ? [[`Đổi lấy ${replacement.title} × ${quantity}`, dong(replacement.price * quantity)] satisfies FactRow]
      : []),
  ]),
  [moneyWord(request), dong(worthOf(request))],
  ["Lý do", RETURN_REASONS[request.reason] ?? request.reason],
  ["Người mua nói", request.note],
  ["Yêu cầu lúc", at(request.created_at)],
  ...(isOpen(request) ? [["Hoàn tiền chậm nhất", at(request.refund_due_at)] satisfies FactRow] : []),
]

export default ReturnPage
