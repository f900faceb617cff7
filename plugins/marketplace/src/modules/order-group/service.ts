import type { Context } from "@medusajs/framework/types"
import { generateEntityId, InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Actor } from "../../lib/actor"
import { type OrderSearch, orderSearchSql } from "../../lib/order-search"
import { type OrderState, STATES_TO_SHIP, UNSOLD_STATES } from "../../lib/order-state"
import { OrderGroup } from "./models/order-group"
import { OrderTransition } from "./models/order-transition"
import { ProducerOrder } from "./models/producer-order"

type SqlContext = { manager?: { execute<Row>(sql: string, parameters: unknown[]): Promise<Row[]> } }

export type Move = {
  producer_order_id: string
  from: OrderState
  to: OrderState
  actor_type: Actor["type"] | null
  reason: string | null
}

/** Counts of orders, and sums in đồng. */
export type OrderFigures = {
  orders_to_ship: number
  orders_new: number
  sales_this_month: number
  open_cod: number
}

export class OrderGroupModuleService extends MedusaService({ OrderGroup, ProducerOrder, OrderTransition }) {
  /**
   * Makes a group `placed` if it is still this attempt's to place, and its orders `new` under their numbers; one
   * statement, so only one attempt can succeed and no order is seen before its group.
   */
  @InjectManager()
  async place(
    id: string,
    attemptId: string,
    orders: { id: string; display_id: number }[],
    @MedusaContext() context: Context & SqlContext = {},
  ): Promise<boolean> {
    const rows = await context.manager?.execute(
      `WITH placed AS (
         UPDATE order_group SET status = 'placed', updated_at = now()
         WHERE id = ? AND attempt_id = ? AND status = 'placing' AND deleted_at IS NULL RETURNING id
       ), numbered AS (
         UPDATE producer_order SET state = 'new', display_id = number.display_id, projected_at = now(), updated_at = now()
         FROM placed, json_to_recordset(?::json) AS number(id text, display_id int)
         WHERE order_group_id = placed.id AND order_id = number.id
       )
       SELECT id FROM placed`,
      [id, attemptId, JSON.stringify(orders)],
    )
    return rows?.length === 1
  }

  /** Moves an order on and writes the step down, in one statement; false where it is no longer in the state `from`. */
  @InjectManager()
  async move(
    { producer_order_id, from, to, actor_type, reason }: Move,
    @MedusaContext() context: Context & SqlContext = {},
  ): Promise<boolean> {
    const rows = await context.manager?.execute(
      `WITH moved AS (
         UPDATE producer_order SET state = ?, updated_at = now()
         WHERE id = ? AND state = ? AND deleted_at IS NULL RETURNING id
       )
       INSERT INTO order_transition (id, producer_order_id, from_state, to_state, actor_type, reason)
       SELECT ?, id, ?, ?, ?, ? FROM moved RETURNING id`,
      [to, producer_order_id, from, generateEntityId(undefined, "otrn"), from, to, actor_type, reason],
    )
    return rows?.length === 1
  }

  /** How many orders a search finds, and the ids of those on its page, in their order. */
  @InjectManager()
  async search(
    wanted: OrderSearch,
    @MedusaContext() context: Context & SqlContext = {},
  ): Promise<{ ids: string[]; count: number }> {
    const { sql, values } = orderSearchSql(wanted)
    const [row] = (await context.manager?.execute<{ ids: string[]; count: string }>(sql, values)) ?? []
    return { ids: row?.ids ?? [], count: Number(row?.count ?? 0) }
  }

  /** What a producer's dashboard says of its orders; sales are those placed since `monthStart`. */
  @InjectManager()
  async figuresOf(
    producerId: string,
    monthStart: Date,
    @MedusaContext() context: Context & SqlContext = {},
  ): Promise<OrderFigures> {
    const inList = (states: OrderState[]) => states.map((state) => `'${state}'`).join(", ")
    const own = "FROM producer_order WHERE producer_id = ? AND deleted_at IS NULL"
    const [row] =
      (await context.manager?.execute<Record<keyof OrderFigures, string>>(
        `SELECT
           (SELECT count(*) ${own} AND state IN (${inList(STATES_TO_SHIP)})) AS orders_to_ship,
           (SELECT count(*) ${own} AND state = 'new') AS orders_new,
           (SELECT coalesce(sum(total), 0) ${own} AND created_at >= ?
              AND state NOT IN ('placing', ${inList(UNSOLD_STATES)})) AS sales_this_month,
           (SELECT coalesce(sum(outstanding), 0) ${own} AND outstanding > 0
              AND state IN ('handed_over', 'delivered')) AS open_cod`,
        [producerId, producerId, producerId, monthStart, producerId],
      )) ?? []
    return {
      orders_to_ship: Number(row?.orders_to_ship ?? 0),
      orders_new: Number(row?.orders_new ?? 0),
      sales_this_month: Number(row?.sales_this_month ?? 0),
      open_cod: Number(row?.open_cod ?? 0),
    }
  }
}
