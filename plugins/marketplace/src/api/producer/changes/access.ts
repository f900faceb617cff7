import type { AccessRow } from "../access"

const manager = { scope: "producer", role: "manager" } as const

export const CHANGES_ACCESS: AccessRow[] = [
  { method: "GET", path: "/producer/changes", ...manager, whenSuspended: true },
  { method: "POST", path: "/producer/changes/:id/confirm", ...manager },
  { method: "POST", path: "/producer/changes/:id/discard", ...manager },
]
