import { asMoment, inDong } from "../mail/words"
import { heightOf, mm, openPaper, type Paper, toPdf, write } from "../pdf/paper"
import {
  collectedWith,
  contentsOf,
  domesticPhone,
  type OrderPaper,
  type PaperParcel,
  type Party,
} from "./order-paper"

const LEFT = mm(10)
const WIDTH = mm(128)
const RIGHT = LEFT + WIDTH
/** Below this line a new page begins. */
const BOTTOM = mm(194)
const GREY = "#555555"
const BOX = mm(4)

/**
 * The packing slip of an order, or of one parcel of it, on A5: who sends what to whom, with a box to tick beside every
 * line, and the money of the order. Answers the PDF's bytes.
 */
export function packingSlip(order: OrderPaper, parcel: PaperParcel | null): Promise<Buffer> {
  const paper = openPaper({ size: [148, 210], margin: 10, title: `Phiếu gói hàng #${order.display_id}` })
  let y = head(paper, order, parcel)
  y = parties(paper, order, y + mm(4))
  y = goods(paper, contentsOf(order, parcel), y + mm(4))
  sums(paper, order, collectedWith(order, parcel), y + mm(3))
  numberPages(paper, order)
  return toPdf(paper)
}

function head(paper: Paper, order: OrderPaper, parcel: PaperParcel | null): number {
  write(paper, "Phiếu gói hàng", LEFT, mm(10), { weight: "bold", size: 16 })
  write(paper, `#${order.display_id}`, LEFT, mm(10), {
    weight: "bold",
    size: 16,
    width: WIDTH,
    align: "right",
  })
  const place = order.parcels.findIndex(({ id }) => id === parcel?.id) + 1
  const part = place > 0 && order.parcels.length > 1 ? ` · Kiện ${place}/${order.parcels.length}` : ""
  const placed = `Chợ Làng · Đơn của khách #${order.group_display_id} · Đặt lúc ${asMoment(order.created_at)}${part}`
  return write(paper, placed, LEFT, mm(17.5), { size: 8, colour: GREY, width: WIDTH })
}

function parties(paper: Paper, { sender, recipient }: OrderPaper, top: number): number {
  const half = WIDTH / 2 - mm(3)
  const ends = [
    party(paper, "Người gửi", sender, LEFT, top, half),
    party(paper, "Người nhận", recipient, LEFT + WIDTH / 2 + mm(3), top, half),
  ]
  return Math.max(...ends)
}

function party(paper: Paper, label: string, who: Party, x: number, top: number, width: number): number {
  let y = write(paper, label, x, top, { size: 7.5, colour: GREY, width })
  y = write(paper, who.name, x, y, { weight: "bold", size: 10, width })
  const phone = domesticPhone(who.phone)
  y = phone ? write(paper, phone, x, y, { width }) : y
  return write(paper, who.address, x, y, { width })
}

function goods(paper: Paper, items: OrderPaper["items"], top: number): number {
  const nameX = LEFT + BOX + mm(14)
  const nameWidth = RIGHT - nameX
  let y = rule(paper, top)
  for (const item of items) {
    const below = [item.variant_title, item.sku].filter(Boolean).join(" · ")
    const titleHeight = heightOf(paper, item.product_title, { weight: "bold", size: 10, width: nameWidth })
    const height = titleHeight + (below ? heightOf(paper, below, { size: 8, width: nameWidth }) : 0)
    if (y + height + mm(4) > BOTTOM) {
      y = rule(paper, nextPage(paper))
    }
    const line = y + mm(2)
    paper.lineWidth(0.8).rect(LEFT, line, BOX, BOX).stroke("#000000")
    write(paper, `${item.quantity} ×`, LEFT + BOX, line - 1, {
      weight: "bold",
      size: 11,
      width: mm(12),
      align: "right",
    })
    write(paper, item.product_title, nameX, line, { weight: "bold", size: 10, width: nameWidth })
    write(paper, below, nameX, line + titleHeight, { size: 8, colour: GREY, width: nameWidth })
    y = rule(paper, line + Math.max(height, BOX) + mm(2))
  }
  return y
}

function sums(paper: Paper, order: OrderPaper, toCollect: number, top: number): void {
  const rows: [label: string, amount: number][] = [
    ["Tiền hàng", order.item_total],
    ...(order.discount_total > 0 ? [["Giảm giá", -order.discount_total] as [string, number]] : []),
    ["Phí giao hàng", order.shipping_total],
    ["Tổng cộng", order.total],
  ]
  let y = top + mm(5) * rows.length + mm(12) > BOTTOM ? nextPage(paper) : top
  for (const [label, amount] of rows) {
    const weight = label === "Tổng cộng" ? "bold" : "regular"
    write(paper, label, LEFT, y, { weight, width: WIDTH - mm(35), align: "right" })
    write(paper, inDong(amount), RIGHT - mm(34), y, { weight, width: mm(34), align: "right" })
    y += mm(5)
  }
  const collect = toCollect > 0 ? `Thu hộ khi giao: ${inDong(toCollect)}` : "Không thu tiền khi giao"
  write(paper, collect, LEFT, y + mm(2), { weight: "bold", size: 12, width: WIDTH, align: "right" })
}

function rule(paper: Paper, y: number): number {
  paper.lineWidth(0.5).moveTo(LEFT, y).lineTo(RIGHT, y).stroke("#BBBBBB")
  return y
}

function nextPage(paper: Paper): number {
  paper.addPage()
  return mm(12)
}

function numberPages(paper: Paper, { display_id }: OrderPaper): void {
  const { start, count } = paper.bufferedPageRange()
  for (let page = start; count > 1 && page < start + count; page += 1) {
    paper.switchToPage(page)
    write(paper, `#${display_id} · trang ${page + 1}/${count}`, LEFT, mm(195.5), { size: 7.5, colour: GREY })
  }
}
