import { fold } from "./fold"
import { likePattern } from "./like-pattern"
import { phoneTail } from "./order-facts"
import type { OrderState } from "./order-state"

/** The largest number that a PostgreSQL integer holds. */
const LARGEST_NUMBER = 2_147_483_647

/** A piece of SQL with a value for each `?` in it. */
export type Sql = { sql: string; values: (string | number)[] }

export type OrderSearch = {
  /** Whose orders; left out, those of all producers. */
  producer_id?: string
  state: readonly OrderState[]
  q: string
  direction: "ASC" | "DESC"
  limit: number
  offset: number
}

/**
 * One row `{count, ids}`: how many orders are found, and the ids of a page of them. Everything that is asked for stands
 * in IDX_producer_order_search, so that all of a producer's orders are looked through without a visit to the table:
 * 10,000 of them in milliseconds. A number is not even looked for among them.
 */
export function orderSearchSql({ producer_id, state, q, direction, limit, offset }: OrderSearch): Sql {
  const meant = meaningsOf(q)
  const newest = `created_at ${direction}, id ${direction}`
  return {
    sql: `WITH found AS MATERIALIZED (
        SELECT id, created_at FROM producer_order
        WHERE deleted_at IS NULL AND state IN (${state.map(() => "?").join(", ")})
          ${producer_id ? "AND producer_id = ?" : ""} AND (${meant.map(({ sql }) => sql).join(" OR ")})
      ), page AS (SELECT * FROM found ORDER BY ${newest} LIMIT ? OFFSET ?)
      SELECT (SELECT count(*) FROM found) AS count,
        coalesce((SELECT json_agg(id ORDER BY ${newest}) FROM page), '[]') AS ids`,
    values: [
      ...state,
      ...(producer_id ? [producer_id] : []),
      ...meant.flatMap(({ values }) => values),
      limit,
      offset,
    ],
  }
}

/** What may be meant: a number of an order or of its group, and, unless it is written as one ("#1042"), a recipient. */
function meaningsOf(q: string): Sql[] {
  const numbers = numbersIn(q)
  return q.trim().startsWith("#") && numbers.length > 0 ? numbers : [...numbers, recipientIn(q)]
}

/** The number of an order, or of the group that the shopper knows it by: "1042", "#1042". */
function numbersIn(q: string): Sql[] {
  const digits = q.trim().replace(/^#/, "")
  const number = /^\d{1,10}$/.test(digits) ? Number(digits) : 0
  return number > 0 && number <= LARGEST_NUMBER ? [{ sql: NUMBERED, values: [number, number] }] : []
}

/** The few of that number, found before anything else is looked at. */
const NUMBERED = `id IN (
  SELECT id FROM producer_order WHERE display_id = ? AND deleted_at IS NULL
  UNION ALL
  SELECT member.id FROM producer_order AS member JOIN order_group ON order_group.id = member.order_group_id
  WHERE order_group.display_id = ? AND order_group.deleted_at IS NULL AND member.deleted_at IS NULL)`

/** The end of a phone number, or part of a name with or without its marks. */
function recipientIn(q: string): Sql {
  const isPhone = /^[\d\s.+()-]{3,}$/.test(q.trim())
  return isPhone
    ? { sql: "phone_tail LIKE ?", values: [`%${phoneTail(q)}`] }
    : { sql: "customer_search LIKE ?", values: [likePattern(fold(q.trim()))] }
}
