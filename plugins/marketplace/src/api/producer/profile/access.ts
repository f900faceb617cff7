import type { AccessRow } from "../access"

export const PROFILE_ACCESS: AccessRow[] = [
  { method: "GET", path: "/producer/profile", scope: "producer", role: "staff", whenSuspended: true },
  // The bank account among its fields is for owners: the workflow sees to that.
  { method: "POST", path: "/producer/profile", scope: "producer", role: "manager" },
  { method: "POST", path: "/producer/vacation", scope: "producer", role: "manager" },
  { method: "POST", path: "/producer/assistance", scope: "producer", role: "manager" },
  { method: "POST", path: "/producer/close", scope: "producer", role: "owner" },
]
