import type { AccessRow } from "../access"

export const UPLOADS_ACCESS: AccessRow[] = [
  { method: "POST", path: "/producer/uploads", scope: "producer", role: "manager" },
]
