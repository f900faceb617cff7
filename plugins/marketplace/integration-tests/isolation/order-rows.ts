import type { Holdings } from "./holdings"
import type { MatrixRow } from "./matrix-row"

const REASON = "Khách không nhận (mẫu)."

const nothing = () => ({})
const order = ({ order_id }: Holdings) => ({ path: { id: order_id } })

/** An action on an order that names something within it. */
const withinOrder = (
  action: string,
  idOf: (holdings: Holdings) => string,
  bodyOf: (holdings: Holdings) => object,
): MatrixRow => ({
  route: `POST /producer/orders/:id/${action}`,
  own: (own) => ({ path: { id: idOf(own) }, body: bodyOf(own) }),
  smuggled: {
    "something of a foreign order": (own, foreign) => ({
      path: { id: idOf(own) },
      body: bodyOf(foreign),
      status: 404,
    }),
    "something of its own within a foreign order": (own, foreign) => ({
      path: { id: idOf(foreign) },
      body: bodyOf(own),
      status: 404,
    }),
  },
})

const paper = (name: string): MatrixRow => ({
  route: `GET /producer/orders/:id/${name}`,
  own: order,
  smuggled: {
    "for a foreign parcel": (own, { fulfillment_id }) => ({
      ...order(own),
      query: { fulfillment_id },
      status: 404,
    }),
  },
})

const returnRequest = ({ return_request_id }: Holdings) => ({ path: { id: return_request_id } })
const jar = ({ delivered_line_id }: Holdings) => [{ line_item_id: delivered_line_id, quantity: 1 }]

const freshOrder = ({ order_id }: Holdings) => order_id
const packedOrder = ({ packed_order_id }: Holdings) => packed_order_id
const deliveredOrder = ({ delivered_order_id }: Holdings) => delivered_order_id

export const ORDERS: MatrixRow[] = [
  { route: "GET /producer/orders", own: nothing },
  { route: "GET /producer/orders/:id", own: order },
  paper("packing-slip"),
  paper("address-label"),
  { route: "POST /producer/orders/:id/confirm", own: order },
  withinOrder("fulfillments", freshOrder, ({ line_item_id }) => ({
    items: [{ line_item_id, quantity: 1 }],
  })),
  { route: "POST /producer/orders/:id/cancel", own: (own) => ({ ...order(own), body: { reason: REASON } }) },
  withinOrder("shipments", packedOrder, ({ fulfillment_id }) => ({ fulfillment_id, tracking_number: "VN1" })),
  withinOrder("refuse", packedOrder, ({ fulfillment_id }) => ({ fulfillment_id, reason: REASON })),
  withinOrder("deliver", deliveredOrder, ({ delivered_fulfillment_id }) => ({
    fulfillment_id: delivered_fulfillment_id,
  })),
  {
    ...withinOrder("returns", deliveredOrder, ({ delivered_line_id }) => ({
      items: [{ line_item_id: delivered_line_id, quantity: 1 }],
      reason: REASON,
    })),
    // The shopper has asked to give these goods back.
    ownCode: "return_asked",
  },
  {
    route: "GET /producer/orders/:id/transfer",
    own: ({ transfer_order_id }) => ({ path: { id: transfer_order_id } }),
  },
  {
    route: "POST /producer/orders/:id/transfer/paid-back",
    own: ({ transfer_order_id }) => ({
      path: { id: transfer_order_id },
      body: { amount: 140_000, reference: "FT2" },
    }),
    ownCode: "nothing_owed",
  },
  {
    route: "POST /producer/orders/:id/payments/confirm",
    own: ({ transfer_order_id }) => ({
      path: { id: transfer_order_id },
      body: { amount: 140_000, reference: "FT1" },
    }),
  },
  { route: "GET /producer/orders/:id/timeline", own: order },
  {
    route: "POST /producer/orders/:id/refunds",
    own: (own) => ({
      ...order(own),
      body: { idempotency_key: "mot-lan-1", amount: 1_000, kind: "goods", reason: REASON },
    }),
    // Nothing of it was paid yet.
    ownCode: "refund_too_high",
  },
  { route: "GET /producer/return-requests", own: nothing },
  { route: "GET /producer/return-requests/:id", own: returnRequest },
  { route: "POST /producer/return-requests/:id/accept", own: returnRequest },
  {
    route: "POST /producer/return-requests/:id/dispute",
    own: (own) => ({ ...returnRequest(own), body: { reason: REASON } }),
    ownCode: "wrong_state",
  },
  {
    route: "POST /producer/return-requests/:id/received",
    own: (own) => ({ ...returnRequest(own), body: { items: jar(own) } }),
    smuggled: {
      "goods of a foreign order": (own, foreign) => ({
        ...returnRequest(own),
        body: { items: jar(foreign) },
        // It is not accepted yet, and nothing is said about the goods.
        status: 400,
      }),
    },
  },
  { route: "POST /producer/return-requests/:id/refund", own: returnRequest },
]
