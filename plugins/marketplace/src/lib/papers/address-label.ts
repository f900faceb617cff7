import { inDong } from "../mail/words"
import { heightOf, mm, openPaper, type Paper, toPdf, write } from "../pdf/paper"
import { collectedWith, contentsOf, domesticPhone, type OrderPaper, type PaperParcel } from "./order-paper"

const LEFT = mm(6)
const WIDTH = mm(88)
const RIGHT = LEFT + WIDTH
const GREY = "#444444"
/** The smallest size in which an address can still be read by who delivers it. */
const LEAST_SIZE = 9

/**
 * The label of a parcel, 100 × 150 mm as label printers and carriers have it: recipient in large letters, sender, what
 * is to be collected, and the carrier's number where there is one. Answers the PDF's bytes.
 */
export function addressLabel(order: OrderPaper, parcel: PaperParcel | null): Promise<Buffer> {
  const paper = openPaper({ size: [100, 150], margin: 6, title: `Nhãn địa chỉ #${order.display_id}` })
  head(paper, order, parcel)
  sender(paper, order)
  recipient(paper, order)
  money(paper, collectedWith(order, parcel))
  contents(paper, order, parcel)
  return toPdf(paper)
}

function head(paper: Paper, { display_id, parcels }: OrderPaper, parcel: PaperParcel | null): void {
  const place = parcels.findIndex(({ id }) => id === parcel?.id) + 1
  const part = parcels.length > 1 && place > 0 ? `Kiện ${place}/${parcels.length}` : ""
  write(paper, "Chợ Làng", LEFT, mm(6), { weight: "bold", size: 12 })
  write(paper, [`#${display_id}`, part].filter(Boolean).join(" · "), LEFT, mm(6), {
    weight: "bold",
    size: 12,
    width: WIDTH,
    align: "right",
  })
  const number = [parcel?.carrier, parcel?.tracking_number].filter(Boolean).join(": ")
  write(paper, number || "Mã vận đơn:", LEFT, mm(13), { size: 11, width: WIDTH })
  rule(paper, mm(20))
}

function sender(paper: Paper, { sender: { name, phone, address } }: OrderPaper): void {
  write(paper, "Người gửi", LEFT, mm(22), { size: 7.5, colour: GREY })
  const y = fitted(paper, name, mm(25.5), mm(9), { weight: "bold", size: 10 })
  const reached = [domesticPhone(phone), address].filter(Boolean).join(" · ")
  fitted(paper, reached, y, mm(43) - y, { size: 9 })
  rule(paper, mm(44))
}

function recipient(paper: Paper, { recipient: { name, phone, address } }: OrderPaper): void {
  write(paper, "Người nhận", LEFT, mm(46), { size: 7.5, colour: GREY })
  const below = fitted(paper, name, mm(49.5), mm(17), { weight: "bold", size: 18 })
  const y = write(paper, domesticPhone(phone) ?? "", LEFT, below + mm(1), { weight: "bold", size: 16 })
  fitted(paper, address, y + mm(1), mm(103) - y, { size: 14 })
  rule(paper, mm(105))
}

function money(paper: Paper, amount: number): void {
  paper.lineWidth(1.2).rect(LEFT, mm(107), WIDTH, mm(14)).stroke("#000000")
  const words = amount > 0 ? `Thu hộ: ${inDong(amount)}` : "Không thu tiền"
  write(paper, words, LEFT + mm(3), mm(110), { weight: "bold", size: 16 })
}

function contents(paper: Paper, order: OrderPaper, parcel: PaperParcel | null): void {
  const words = contentsOf(order, parcel)
    .map(({ quantity, product_title, variant_title }) =>
      [`${quantity} × ${product_title}`, variant_title].filter(Boolean).join(", "),
    )
    .join("; ")
  fitted(paper, words, mm(123.5), mm(20), { size: 9 })
}

/** Writes into a space: smaller where the words need it, and cut where even that is not enough. Answers its end. */
function fitted(
  paper: Paper,
  words: string,
  y: number,
  height: number,
  { weight, size }: { weight?: "bold"; size: number },
): number {
  let smaller = size
  while (smaller > LEAST_SIZE && heightOf(paper, words, { weight, size: smaller, width: WIDTH }) > height) {
    smaller -= 1
  }
  const end = write(paper, words, LEFT, y, { weight, size: smaller, width: WIDTH, height })
  return Math.min(end, y + height)
}

function rule(paper: Paper, y: number): void {
  paper.lineWidth(0.7).moveTo(LEFT, y).lineTo(RIGHT, y).stroke("#000000")
}
