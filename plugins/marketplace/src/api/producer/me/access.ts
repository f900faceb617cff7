import type { AccessRow } from "../access"

export const ME_ACCESS: AccessRow[] = [
  { method: "GET", path: "/producer/me", scope: "account" },
  { method: "POST", path: "/producer/me", scope: "account" },
  { method: "POST", path: "/producer/me/email", scope: "account" },
  { method: "POST", path: "/producer/me/password", scope: "account" },
  { method: "DELETE", path: "/producer/session", scope: "account" },
]
