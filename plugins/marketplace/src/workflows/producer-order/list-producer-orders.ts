import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ORDER_STATES, type OrderState } from "../../lib/order-state"
import { fullName, summariseItems } from "../../lib/order-view"
import { ORDER_GROUP_MODULE } from "../../modules/order-group"

export type ListProducerOrdersInput = {
  /** Whose orders; left out, those of all producers, which only operators see. */
  producer_id?: string
  state?: OrderState[]
  q?: string
  order?: "created_at" | "-created_at"
  limit: number
  offset: number
}

export type ProducerOrderRow = {
  id: string
  display_id: number | null
  group_id: string
  group_display_id: number
  producer_id: string
  state: OrderState
  created_at: Date | string
  /** Đồng. */
  total: number
  outstanding: number
  item_count: number
  customer_name: string
  commune: string
  items_summary: string
}

const PAGE_FIELDS = [
  "id",
  "items.id",
  "items.product_title",
  "items.title",
  "items.detail.quantity",
  "shipping_address.first_name",
  "shipping_address.last_name",
  "shipping_address.city",
]

/**
 * A page of producers' orders. It is counted, searched and cut on `producer_order` alone, along the index of one
 * producer; only the orders of the page itself are read from Medusa.
 */
export async function listProducerOrders(
  container: MedusaContainer,
  input: ListProducerOrdersInput,
): Promise<{ orders: ProducerOrderRow[]; count: number }> {
  const { rows, count } = await pageOf(container, input)
  const natives = await nativeOrders(
    container,
    rows.map(({ order_id }) => order_id),
  )
  const orders = rows.map((row) => {
    const native = natives.get(row.order_id)
    return {
      id: row.order_id,
      display_id: row.display_id,
      group_id: row.order_group.id,
      group_display_id: row.order_group.display_id,
      producer_id: row.producer_id,
      state: row.state as OrderState,
      created_at: row.created_at,
      total: Number(row.total),
      outstanding: Number(row.outstanding),
      item_count: row.item_count,
      customer_name: fullName(native?.shipping_address),
      commune: native?.shipping_address?.city ?? "",
      items_summary: summariseItems(
        (native?.items ?? []).map(({ detail, ...item }) => ({ ...item, quantity: detail.quantity })),
      ),
    }
  })
  return { orders, count }
}

async function pageOf(
  container: MedusaContainer,
  { producer_id, state = [...ORDER_STATES], q, order, limit, offset }: ListProducerOrdersInput,
) {
  const service = container.resolve(ORDER_GROUP_MODULE)
  const direction = order === "created_at" ? "ASC" : "DESC"
  const config = {
    order: { created_at: direction, id: direction },
    relations: ["order_group"],
    take: limit,
  }
  if (q) {
    const { ids, count } = await service.search({ producer_id, state, q, direction, limit, offset })
    const rows = ids.length > 0 ? await service.listProducerOrders({ id: ids }, config) : []
    return { rows, count }
  }
  const own = producer_id ? { producer_id } : {}
  const [rows, count] = await service.listAndCountProducerOrders(
    { ...own, state },
    { ...config, skip: offset },
  )
  return { rows, count }
}

type PageOrder = {
  id: string
  items: { title: string; product_title?: string | null; detail: { quantity: number } }[]
  shipping_address?: { first_name?: string | null; last_name?: string | null; city?: string | null } | null
}

async function nativeOrders(container: MedusaContainer, ids: string[]): Promise<Map<string, PageOrder>> {
  if (ids.length === 0) {
    return new Map()
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: PAGE_FIELDS, filters: { id: ids } })
  return new Map((data as unknown as PageOrder[]).map((order) => [order.id, order]))
}
