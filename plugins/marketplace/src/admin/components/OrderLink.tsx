import type { ReactNode } from "react"
import { Link } from "react-router-dom"

/** Leads to one producer's order. */
export const OrderLink = ({ id, children }: { id: string; children: ReactNode }) => (
  <Link to={`/orders/${id}`} className="text-ui-fg-interactive">
    {children}
  </Link>
)
