import QRCode from "qrcode"
import { callStore } from "../../lib/medusa.ts"

export type OrderPayment = {
  order_id: string
  way: "cod" | "bank_transfer" | "card"
  status: "open" | "paid" | "refunded" | "expired" | "cancelled"
  amount: number
  transfer: {
    code: string
    amount: number
    missing: number
    bank_bin: string
    account_number: string
    account_name: string | null
    payload: string
    status: string
    expires_at: string
    /** What is still to be transferred back to the shopper, and what was. */
    owed_back: number
    given_back: number
    given_back_reference: string | null
  } | null
}

/** How each order of a group is paid, by order id; throws BackendError 404 for whoever does not hold the group's token. */
export async function loadPayments(id: string, token: string): Promise<Map<string, OrderPayment>> {
  const { payments } = await callStore<{ payments: OrderPayment[] }>(
    "GET",
    `/store/order-groups/${encodeURIComponent(id)}/payments`,
    { query: { token } },
  )
  return new Map(payments.map((payment) => [payment.order_id, payment]))
}

/** A payload as a picture that stands in the page itself. */
export async function qrPicture(payload: string): Promise<string> {
  const svg = await QRCode.toString(payload, { type: "svg", margin: 1, errorCorrectionLevel: "M" })
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`
}
