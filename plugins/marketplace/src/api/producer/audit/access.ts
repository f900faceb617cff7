import type { AccessRow } from "../access"

export const AUDIT_ACCESS: AccessRow[] = [
  { method: "GET", path: "/producer/audit", scope: "producer", role: "manager", whenSuspended: true },
]
