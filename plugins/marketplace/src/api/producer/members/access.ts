import type { AccessRow } from "../access"

export const MEMBERS_ACCESS: AccessRow[] = [
  { method: "GET", path: "/producer/members", scope: "producer", role: "staff", whenSuspended: true },
  { method: "POST", path: "/producer/members/:id", scope: "producer", role: "owner" },
  // Anybody may leave; the workflow lets only an owner remove somebody else.
  { method: "DELETE", path: "/producer/members/:id", scope: "producer", role: "staff", whenSuspended: true },
]
