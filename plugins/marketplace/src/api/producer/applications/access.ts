import type { AccessRow } from "../access"

export const APPLICATIONS_ACCESS: AccessRow[] = [
  { method: "GET", path: "/producer/applications", scope: "account" },
  { method: "POST", path: "/producer/applications", scope: "account" },
  { method: "GET", path: "/producer/applications/:id", scope: "account" },
  { method: "POST", path: "/producer/applications/:id", scope: "account" },
  { method: "POST", path: "/producer/applications/:id/submit", scope: "account" },
  { method: "POST", path: "/producer/applications/:id/documents", scope: "account" },
  { method: "GET", path: "/producer/applications/:id/documents/:document_id", scope: "account" },
  { method: "DELETE", path: "/producer/applications/:id/documents/:document_id", scope: "account" },
]
