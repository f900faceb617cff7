import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { exchangeDifference } from "../../lib/returns/exchange-worth"
import { isRefundLate } from "../../lib/returns/refund-clock"
import type { ReturnState } from "../../lib/returns/return-state"
import { ORDER_GROUP_MODULE } from "../../modules/order-group"
import { RETURN_REQUEST_MODULE } from "../../modules/return-request"
import type { ReturnRequest } from "../../modules/return-request/models/return-request"
import { nameProducers } from "../producer/name-producers"

type Row = InferTypeOf<typeof ReturnRequest>
const RELATIONS = ["items", "pictures", "steps"]

export type ListReturnsQuery = {
  producer_id?: string
  order_id?: string | string[]
  status?: ReturnState
  /** Those that somebody still has to answer, or those that are over. */
  open?: boolean
  /** Only those whose money is owed for longer than the law gives. */
  late?: boolean
  order: Record<string, "ASC" | "DESC">
  limit: number | null
  offset: number
}

/** A page of requests and how many there are. */
export async function listReturns(container: MedusaContainer, query: ListReturnsQuery, now: Date) {
  const { open, late, order, limit, offset, ...filters } = query
  const [rows, count] = await container.resolve(RETURN_REQUEST_MODULE).listAndCountReturnRequests(
    {
      ...filters,
      ...(open === undefined ? {} : { is_open: open }),
      ...(late ? { is_open: true, refund_due_at: { $lt: now } } : {}),
    },
    { take: limit, skip: offset, order: { ...order, id: "ASC" }, relations: RELATIONS },
  )
  return { return_requests: await viewsOf(container, rows, now), count }
}

/** One request; `not_found` for one that does not exist or is another producer's or group's. */
export async function readReturn(
  container: MedusaContainer,
  filters: { id: string; producer_id?: string; order_group_id?: string },
  now: Date,
) {
  const rows = await container
    .resolve(RETURN_REQUEST_MODULE)
    .listReturnRequests(filters, { take: 1, relations: RELATIONS })
  const [view] = await viewsOf(container, rows, now)
  if (!view) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "This return request was not found.")
  }
  return view
}

export type ReturnView = Awaited<ReturnType<typeof readReturn>>

async function viewsOf(container: MedusaContainer, rows: Row[], now: Date) {
  const [orders, named] = await Promise.all([
    container
      .resolve(ORDER_GROUP_MODULE)
      .listProducerOrders(
        { order_id: rows.map(({ order_id }) => order_id) },
        { take: null, relations: ["order_group"] },
      ),
    nameProducers(container, rows),
  ])
  return named.map(({ producer, ...row }) => {
    const order = orders.find(({ order_id }) => order_id === row.order_id)
    return {
      ...viewOf(row, now),
      order_display_id: order?.display_id ?? null,
      group_display_id: order?.order_group.display_id ?? null,
      producer,
    }
  })
}

/** Money in đồng; photos and steps in the order in which they came. */
function viewOf(row: Row, now: Date) {
  const { id, order_id, order_group_id, status, wish, reason, note, refund_due_at, created_at } = row
  return {
    ...{ id, order_id, order_group_id, status, wish, reason, note, created_at, refund_due_at },
    late: isRefundLate(row, now),
    refund_amount: row.refund_amount === null ? null : Number(row.refund_amount),
    is_exchanged: row.native_exchange_id !== null,
    items: row.items.map((item) => ({
      line_item_id: item.line_item_id,
      title: item.title,
      quantity: item.quantity,
      received_quantity: item.received_quantity,
      worth: Number(item.worth),
      replacement: replacementOf(item),
    })),
    photos: inOrder(row.pictures).map(({ id, url, width, height }) => ({ id, url, width, height })),
    steps: inOrder(row.steps).map(({ to_state, created_at, actor_type, note }) => ({
      state: to_state,
      at: created_at,
      actor_type,
      note,
    })),
  }
}

/** What is wished for each unit of a line; `price` in đồng, `difference` for all of them. */
function replacementOf(item: Row["items"][number]) {
  const { replacement_variant_id: variant_id, replacement_title: title, quantity, worth } = item
  const price = Number(item.replacement_price ?? 0)
  const difference = exchangeDifference([{ worth: Number(worth), quantity, price }])
  return variant_id ? { variant_id, title: title ?? "", price, difference } : null
}

const inOrder = <T extends { id: string; created_at: Date }>(rows: T[]): T[] =>
  rows.toSorted((a, b) => a.created_at.getTime() - b.created_at.getTime() || a.id.localeCompare(b.id))
