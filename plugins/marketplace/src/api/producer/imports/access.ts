import type { AccessRow } from "../access"

/** What a file of goods needs beyond a count of the shelves is asked where its columns are known. */
export const IMPORTS_ACCESS: AccessRow[] = [
  { method: "GET", path: "/producer/imports", scope: "producer", role: "staff" },
  { method: "POST", path: "/producer/imports", scope: "producer", role: "staff" },
  { method: "GET", path: "/producer/imports/:id", scope: "producer", role: "staff" },
  { method: "POST", path: "/producer/imports/:id/confirm", scope: "producer", role: "staff" },
  { method: "GET", path: "/producer/exports", scope: "producer", role: "staff" },
]
