import type { AccessRow } from "../access"

export const ME_ACCESS: AccessRow[] = [{ method: "GET", path: "/producer/me", scope: "account" }]
