import type { AccessRow } from "../access"

export const INVENTORY_ACCESS: AccessRow[] = [
  { method: "GET", path: "/producer/inventory", scope: "producer", role: "staff" },
  { method: "POST", path: "/producer/inventory", scope: "producer", role: "staff" },
  { method: "GET", path: "/producer/inventory/:variant_id", scope: "producer", role: "staff" },
  { method: "POST", path: "/producer/inventory/:variant_id", scope: "producer", role: "staff" },
]
