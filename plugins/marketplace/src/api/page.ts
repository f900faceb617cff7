import { z } from "@medusajs/framework/zod"

/** The largest page any list of this plugin answers; a larger `limit` is cut to it. */
export const LARGEST_PAGE = 100

/** `limit` and `offset` as Medusa's lists take them. */
export const pageParams = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .default(20)
    .transform((limit) => Math.min(limit, LARGEST_PAGE)),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
}

/** `-created_at` as the modules take it: `{created_at: "DESC"}`. */
export const orderBy = (order: string): Record<string, "ASC" | "DESC"> =>
  order.startsWith("-") ? { [order.slice(1)]: "DESC" } : { [order]: "ASC" }
