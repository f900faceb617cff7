import { callProducer } from "../api.server.ts"
import { listChanges } from "../changes/changes.server.ts"
import type { FormContext } from "../form.server.ts"
import { statesOf, TO_SHIP } from "../orders/order.ts"
import { listOrders, type OrderLine } from "../orders/orders.server.ts"
import { listProducts } from "../products/products.server.ts"
import { isManager, membershipOf } from "../stall.ts"

type Context = Pick<FormContext, "clientAddress" | "locals" | "request">

/** Counts, and money in đồng. */
export type Figures = {
  orders_to_ship: number
  orders_new: number
  low_stock: number
  listings_in_review: number
  sales_this_month: number
  open_cod: number
}

export type Dashboard = { figures: Figures; waiting: OrderLine[]; hasProducts: boolean; changes: number }

const MOST_WAITING = 5

/** What the first page of a stall shows: figures, the orders that have waited longest, and what else wants an answer. */
export async function loadDashboard(context: Context): Promise<Dashboard> {
  const mayConfirm = isManager(membershipOf(context.locals))
  const [{ dashboard }, { orders }, { count }, changes] = await Promise.all([
    callProducer<{ dashboard: Figures }>(context, "GET", "/producer/dashboard"),
    listOrders(context, { state: statesOf(TO_SHIP), order: "created_at", limit: MOST_WAITING }),
    listProducts(context, { limit: 1 }),
    mayConfirm ? listChanges(context, { status: "awaiting_producer", limit: 1 }) : { count: 0 },
  ])
  return { figures: dashboard, waiting: orders, hasProducts: count > 0, changes: changes.count }
}
