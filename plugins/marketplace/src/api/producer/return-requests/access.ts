import type { AccessRow } from "../access"

/** What was sold must be put right while a stall is suspended too. */
const daily = { scope: "producer", role: "staff", whenSuspended: true } as const
/** Money goes back on a manager's word only. */
const managing = { ...daily, role: "manager" } as const

export const RETURN_REQUESTS_ACCESS: AccessRow[] = [
  { method: "GET", path: "/producer/return-requests", ...daily },
  { method: "GET", path: "/producer/return-requests/:id", ...daily },
  { method: "POST", path: "/producer/return-requests/:id/accept", ...managing },
  { method: "POST", path: "/producer/return-requests/:id/dispute", ...managing },
  { method: "POST", path: "/producer/return-requests/:id/received", ...daily },
  { method: "POST", path: "/producer/return-requests/:id/refund", ...managing },
  { method: "GET", path: "/producer/orders/:id/timeline", ...daily },
  { method: "POST", path: "/producer/orders/:id/refunds", ...managing },
]
