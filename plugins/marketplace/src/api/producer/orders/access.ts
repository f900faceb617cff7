import type { AccessRow } from "../access"

/** Orders are the daily work of everybody at a stall, and must be finished while it is suspended too. */
const daily = { scope: "producer", role: "staff", whenSuspended: true } as const

export const ORDERS_ACCESS: AccessRow[] = [
  { method: "GET", path: "/producer/orders", ...daily },
  { method: "GET", path: "/producer/orders/:id", ...daily },
  { method: "GET", path: "/producer/orders/:id/packing-slip", ...daily },
  { method: "GET", path: "/producer/orders/:id/address-label", ...daily },
  { method: "POST", path: "/producer/orders/:id/confirm", ...daily },
  { method: "POST", path: "/producer/orders/:id/fulfillments", ...daily },
  { method: "POST", path: "/producer/orders/:id/shipments", ...daily },
  { method: "POST", path: "/producer/orders/:id/deliver", ...daily },
  { method: "POST", path: "/producer/orders/:id/refuse", ...daily },
  { method: "POST", path: "/producer/orders/:id/returns", ...daily },
  { method: "POST", path: "/producer/orders/:id/cancel", ...daily },
]
