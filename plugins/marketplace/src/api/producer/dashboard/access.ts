import type { AccessRow } from "../access"

export const DASHBOARD_ACCESS: AccessRow[] = [
  { method: "GET", path: "/producer/dashboard", scope: "producer", role: "staff", whenSuspended: true },
]
