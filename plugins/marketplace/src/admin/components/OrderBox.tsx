import { at, dong } from "../lib/format"
import type { Order } from "../lib/order-group"
import { STATES } from "../lib/words"
import { type FactRow, Facts } from "./Facts"
import { OrderLink } from "./OrderLink"
import { OrderTimeline } from "./OrderTimeline"
import { RefundAction } from "./RefundAction"
import { Screen } from "./Screen"
import { State } from "./State"

/** One producer's order of a group: goods, money, parcels, and the way it went. */
export function OrderBox({ order }: { order: Order }) {
  const { id, display_id, producer, state, outstanding } = order
  const left = paidOf(order)
  return (
    <Screen
      title={producer?.name ?? "–"}
      lead={`Đơn ${display_id}`}
      actions={
        <>
          <State of={state} />
          {left > 0 && <RefundAction orderId={id} kind="goods" label="Hoàn tiền hàng" most={left} />}
          {left > 0 && <RefundAction orderId={id} kind="shipping" label="Hoàn phí giao" most={left} />}
          <span className="txt-small">
            <OrderLink id={id}>Mở đơn</OrderLink>
          </span>
        </>
      }
    >
      <Facts
        rows={[
          ...order.items.map(
            (item): FactRow => [
              `${item.product_title} (${item.variant_title}) × ${item.quantity}`,
              dong(item.total),
            ],
          ),
          ...order.shipping_methods.map(({ name, amount }): FactRow => [name, dong(amount)]),
          ["Cộng", dong(order.total)],
          ["Thanh toán", [...order.payment_collections.map(paymentLine), openLine(outstanding)].join("\n")],
          ["Kiện hàng", order.parcels.map(parcelLine).join("\n")],
          ["Diễn biến", <OrderTimeline key="way" orderId={id} />],
        ]}
      />
    </Screen>
  )
}

const PAYMENT_WORDS: Record<string, string> = {
  not_paid: "Chưa trả",
  awaiting: "Chờ trả",
  authorized: "Chờ thu",
  partially_authorized: "Chờ thu một phần",
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
  return `${PAYMENT_WORDS[status] ?? status}: đã thu ${dong(Number(captured_amount ?? 0))} trên ${dong(amount)}${back > 0 ? `, hoàn ${dong(back)}` : ""}`
}

const openLine = (outstanding: number): string =>
  outstanding > 0 ? `Còn phải thu ${dong(outstanding)}` : "Không còn khoản nào phải thu"

const parcelLine = (parcel: Order["parcels"][number]): string =>
  [
    STATES[parcel.state]?.[0] ?? parcel.state,
    [parcel.carrier, parcel.tracking_number].filter(Boolean).join(" "),
    `gói ${at(parcel.packed_at)}`,
    parcel.shipped_at && `giao đi ${at(parcel.shipped_at)}`,
    parcel.delivered_at && `tới ${at(parcel.delivered_at)}`,
    parcel.refused_at && `bị từ chối ${at(parcel.refused_at)}: ${parcel.refusal_reason ?? ""}`,
  ]
    .filter(Boolean)
    .join(" · ")

/** Đồng that were paid and have not gone back. */
const paidOf = ({ payment_collections }: Order): number =>
  payment_collections.reduce(
    (sum, { captured_amount, refunded_amount }) =>
      sum + Number(captured_amount ?? 0) - Number(refunded_amount ?? 0),
    0,
  )
