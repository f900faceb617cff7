import type { AccessRow } from "../access"

const PATHS = [
  "/producer/money",
  "/producer/settlements",
  "/producer/statements",
  "/producer/statements/:id",
  "/producer/statements/:id/pdf",
  "/producer/statements/:id/csv",
]

/** Money is the managers' business, also while the stall is suspended: running orders are settled on. */
export const MONEY_ACCESS: AccessRow[] = PATHS.map((path) => ({
  method: "GET",
  path,
  scope: "producer",
  role: "manager",
  whenSuspended: true,
}))
