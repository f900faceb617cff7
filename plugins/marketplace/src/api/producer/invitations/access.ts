import type { AccessRow } from "../access"

export const INVITATIONS_ACCESS: AccessRow[] = [
  { method: "GET", path: "/producer/invitations", scope: "producer", role: "owner" },
  { method: "POST", path: "/producer/invitations", scope: "producer", role: "owner" },
  {
    method: "DELETE",
    path: "/producer/invitations/:id",
    scope: "producer",
    role: "owner",
    whenSuspended: true,
  },
  { method: "POST", path: "/producer/invitations/accept", scope: "account" },
]
