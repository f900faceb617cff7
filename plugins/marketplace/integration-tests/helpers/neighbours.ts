import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { LEDGER_MODULE } from "../../src/modules/ledger"
import type { App } from "./app"

const FIELDS = ["*", "items.*", "items.detail.*", "summary.*", "transactions.*", "shipping_methods.*"]

/**
 * All that belongs to some orders: each with its payments, reservations, returns, credit lines and ledger rows, as text.
 * Taken before and after something happened to another order of their group, it must be the same to the letter.
 */
export async function belongings({ getContainer }: Pick<App, "getContainer">, orderIds: string[]) {
  const container = getContainer()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: orders } = await query.graph({
    entity: "order",
    fields: [
      ...FIELDS,
      "credit_lines.*",
      "fulfillments.*",
      "producer_order.*",
      "payment_collections.*",
      "payment_collections.payments.*",
      "payment_collections.payments.captures.*",
      "payment_collections.payments.refunds.*",
    ],
    filters: { id: orderIds },
  })
  const lineIds = orders.flatMap(({ items }) => (items ?? []).flatMap((item) => item?.id ?? []))
  const [reservations, returns, postings] = await Promise.all([
    container.resolve(Modules.INVENTORY).listReservationItems({ line_item_id: lineIds }, { take: null }),
    query.graph({ entity: "return", fields: ["*"], filters: { order_id: orderIds } }),
    container
      .resolve(LEDGER_MODULE)
      .listLedgerTransactions({ order_id: orderIds }, { take: null, relations: ["postings"] }),
  ])
  return JSON.stringify({ orders, reservations, returns: returns.data, postings }, null, 1)
}
