import type { AccessRow } from "../access"

/** A person's own feed: an applicant has one before there is a producer. */
export const NOTICES_ACCESS: AccessRow[] = [
  { method: "GET", path: "/producer/notices", scope: "account" },
  { method: "POST", path: "/producer/notices/read-all", scope: "account" },
  { method: "POST", path: "/producer/notices/:id/read", scope: "account" },
]
