import type { AccessRow } from "../access"

const manager = { scope: "producer", role: "manager" } as const
const staff = { scope: "producer", role: "staff", whenSuspended: true } as const

export const PRODUCTS_ACCESS: AccessRow[] = [
  { method: "GET", path: "/producer/products", ...staff },
  { method: "POST", path: "/producer/products", ...manager },
  { method: "GET", path: "/producer/products/:id", ...staff },
  { method: "POST", path: "/producer/products/:id", ...manager },
  { method: "DELETE", path: "/producer/products/:id", ...manager },
  { method: "POST", path: "/producer/products/:id/submit", ...manager },
  { method: "POST", path: "/producer/products/:id/withdraw", ...manager },
  { method: "POST", path: "/producer/products/:id/unpublish", ...manager },
  { method: "POST", path: "/producer/products/:id/republish", ...manager },
  { method: "POST", path: "/producer/products/:id/variants", ...manager },
  { method: "POST", path: "/producer/products/:id/variants/:variant_id", ...manager },
  { method: "DELETE", path: "/producer/products/:id/variants/:variant_id", ...manager },
]
