import type { AccessRow } from "../access"

export const MONEY_ACCESS: AccessRow[] = [
  { method: "GET", path: "/producer/money", scope: "producer", role: "manager", whenSuspended: true },
  { method: "GET", path: "/producer/statements", scope: "producer", role: "manager", whenSuspended: true },
  {
    method: "GET",
    path: "/producer/statements/:id/pdf",
    scope: "producer",
    role: "manager",
    whenSuspended: true,
  },
]
